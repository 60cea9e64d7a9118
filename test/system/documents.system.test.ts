import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLS, PARIS } from '../cli/run-cls.ts';
import { missingFacts } from '../documents/missing-facts.ts';
import { LEFTOVERS, plain } from '../documents/page.ts';
import { PARIS_DUREE, PARIS_FACTS } from '../examples/paris-facts.ts';

const output = mkdtempSync(join(tmpdir(), 'cls système-'));
const NAMES = ['contrat', 'communique'] as const;
const fileOf = (name: string): string => join(output, `${name}.pdf`);

/** A program of the system; that it is absent is a failure, not a reason to pass over it. */
const run = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    // Poppler writes to stderr of every structure type that PDF 1.7 does not name.
    stdio: ['ignore', 'pipe', 'ignore'],
  });

beforeAll(() => {
  const words = ['render', PARIS, '--document', 'contrat,communique', '--format', 'html,pdf', '--output', output];
  const { status, stderr } = spawnSync(process.execPath, [CLS, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(output, { recursive: true, force: true }));

describe.each(NAMES)('the PDF of the %s of Paris', (name) => {
  it('holds, for pdftotext, every fact of its sources', () => {
    const text = plain(run('pdftotext', fileOf(name), '-')).replace(/(?<=\p{L}[-/]) (?=\p{L})/gu, '');
    expect(missingFacts(PARIS_FACTS[name], text)).toEqual([]);
    expect(LEFTOVERS.exec(text)).toBeNull();
    if (name === 'contrat') expect(text).toMatch(PARIS_DUREE);
  });

  it('says for pdfinfo what it is: tagged, titled, A4, without a program', () => {
    const info = run('pdfinfo', '-isodates', fileOf(name));
    expect(info).toMatch(/^Title: +.*[Cc]ontrat local de santé/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Encrypted: +no$/m);
    expect(info).toMatch(/^Page size: +59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts \(A4\)$/m);
    expect(info).toMatch(/^Metadata Stream: +yes$/m);
    expect(info).toMatch(/^CreationDate: +2018-05-04T00:00:00Z$/m);
  });

  it('says in its catalogue that it is French and shows its title', () => {
    const catalogue = run('mutool', 'show', fileOf(name), 'trailer/Root');
    expect(catalogue).toMatch(/\/Lang \((?:fr|fr-FR)\)/);
    expect(catalogue).toMatch(/\/DisplayDocTitle true/);
    expect(catalogue).toMatch(/\/Marked true/);
  });

  it('is read by its tags in the order in which it is written', () => {
    const text = plain(run('pdfinfo', '-struct-text', fileOf(name)).replace(/^ *"|"$/gm, ''));
    const order = {
      contrat: ['Sommaire', 'Il a été convenu ce qui suit', 'Sigles'],
      // Poppler loses what follows an apostrophe: these words stand before one.
      communique: [
        'Communiqué de presse',
        'H1 (block)',
        'Réduction des inégalités',
        'préparé par étapes',
        'Contact presse',
      ],
    }[name];
    const places = order.map((words) => text.lastIndexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('carries all its fonts, and none but those that come with the program', () => {
    const fonts = run('pdffonts', fileOf(name)).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+Source(?:Serif4|Sans3)\S* +/);
      expect(font).toMatch(/ yes +yes +yes +\d+ +0$/);
    }
  });

  it('is sound for qpdf', () => {
    expect(run('qpdf', '--check', fileOf(name))).toContain('No syntax or stream encoding errors found');
  });
});

describe('the outline of the contract of Paris', () => {
  it('leads, for mutool, to every part, axis and fiche', () => {
    const outline = plain(run('mutool', 'show', fileOf('contrat'), 'outline'));
    for (const title of [
      'Signatures',
      'Autisme et troubles du comportement',
      'La démocratie sanitaire et la territorialisation',
    ])
      expect(outline).toContain(title);
    expect(outline.split('#page=').length).toBeGreaterThan(25);
  });
});

describe('a program of the system that is absent', () => {
  it('fails the test that asks for it', () => {
    expect(() => run('un-programme-absent')).toThrow(/ENOENT/);
  });
});
