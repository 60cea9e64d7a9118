import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command, Context } from '../../src/commands/define.ts';
import { extract } from '../../src/commands/extract.ts';
import { render } from '../../src/commands/render.ts';
import { source } from '../../src/commands/verify/source.ts';
import { attachFiles } from '../../src/formats/pdf/attachments/attach.ts';
import { MAKING_FILE, packFiles, provePdf, readCarried } from '../../src/formats/pdf/index.ts';
import { exampleFiles } from '../documents/make.ts';
import { thisMachine } from '../formats/pdf/machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'contrat signé '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(folder, ...names);

const said: string[] = [];
const context: Context = {
  currentDirectory: folder,
  machine: thisMachine(),
  program: 'cls',
  version: '1.2.3',
  paint: new Chalk({ level: 0 }),
  width: 80,
  now: new Date(0),
  signal: new AbortController().signal,
  say: (line) => said.push(line),
};

/** As typed, with every other option as the program has it by itself. */
async function run(command: Command, paths: readonly string[], typed: Readonly<Record<string, string | boolean>> = {}) {
  const defaults = Object.entries(command.options).map(([name, option]) => [
    name,
    option.default ?? (option.flags.includes('<') ? undefined : false),
  ]);
  return command.run(paths, { ...Object.fromEntries(defaults), ...typed }, context);
}

const FILES = exampleFiles('creteil-2015');
let pdf: Uint8Array;
let html: string;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(at('créteil', name), '..'), { recursive: true });
    writeFileSync(at('créteil', name), text.replaceAll('\n', '\r\n'));
  }
  await run(render, ['créteil'], { output: at('fait'), document: 'contrat' });
  pdf = readFileSync(at('fait', 'contrat.pdf'));
  html = readFileSync(at('fait', 'contrat.html'), 'utf8');
}, 60_000);

describe('the PDF of a contract', () => {
  it('gives back the files it was made of, byte for byte', async () => {
    await run(extract, ['fait/contrat.pdf']);
    expect(said.at(-1)).toBe('✓ fait/cls-creteil-2015 (4\u00a0fichiers)');
    for (const name of ['contrat.yaml', 'partenaires.yaml', 'fiches/clsm.yaml', 'fiches/repertoire.yaml']) {
      const [back, own] = [at('fait', 'cls-creteil-2015', name), at('créteil', name)].map((path) => readFileSync(path));
      expect([name, own?.equals(back ?? Buffer.of())]).toEqual([name, true]);
    }
  });

  it('says how it was made, and makes the same words again', async () => {
    const carried = await readCarried(pdf);
    expect(JSON.parse(carried?.making ?? '')).toEqual({
      version: '1.2.3',
      document: 'contrat',
      etat: 'signe',
      theme: 'sobre',
      date: '2015-10-01T00:00:00Z',
    });
    const report = await source({ bytes: pdf, name: 'contrat.pdf', context, options: {} });
    expect(report).toMatchObject({ id: 'source', findings: [] });
    expect(report?.facts).toHaveLength(2);
  });

  it('is caught when the folder in it is another, and when the text is', async () => {
    const files = new Map((await readCarried(pdf))?.files);
    const axes = new TextDecoder().decode(files.get('contrat.yaml')).replace('Valoriser', 'Dévaloriser');
    files.set('contrat.yaml', new TextEncoder().encode(axes));
    const swapped = await withSource(files);
    const report = await source({ bytes: swapped, name: 'contrat.pdf', context, options: {} });
    expect(report?.findings).toMatchObject([{ severity: 'error', message: expect.stringContaining('évaloriser') }]);
  });

  it('is not compared with what another version makes', async () => {
    const report = await source({
      bytes: pdf,
      name: 'contrat.pdf',
      context: { ...context, version: '9.9.9' },
      options: {},
    });
    expect(report?.findings).toMatchObject([{ severity: 'info', message: expect.stringContaining('9.9.9') }]);
  });
});

describe('extract', () => {
  it('writes nothing over files that differ, unless told to', async () => {
    await run(extract, ['fait/contrat.pdf'], { output: at('repris') });
    writeFileSync(at('repris', 'contrat.yaml'), 'le mien');
    rmSync(at('repris', 'partenaires.yaml'));
    await expect(run(extract, ['fait/contrat.pdf'], { output: at('repris') })).rejects.toMatchObject({ kind: 'file' });
    expect(() => readFileSync(at('repris', 'partenaires.yaml'))).toThrow('ENOENT');
    await run(extract, ['fait/contrat.pdf'], { output: at('repris'), force: true });
    expect(readFileSync(at('repris', 'contrat.yaml'), 'utf8')).toContain('cls-creteil-2015');
  });

  it('says nothing of what it wrote, if it is told so', async () => {
    const before = said.length;
    await run(extract, ['fait/contrat.pdf'], { output: at('sans-bruit'), quiet: true });
    expect(said.slice(before)).toEqual([]);
    expect(readFileSync(at('sans-bruit', 'contrat.yaml'), 'utf8')).toContain('cls-creteil-2015');
  });

  it.skipIf(process.platform === 'win32')('follows no link out of the place that a PDF names', async () => {
    mkdirSync(at('ailleurs'));
    mkdirSync(at('boîte'));
    writeFileSync(at('boîte', 'contrat.pdf'), pdf);
    symlinkSync(at('ailleurs'), at('boîte', 'cls-creteil-2015'));
    await expect(run(extract, ['boîte/contrat.pdf'])).rejects.toThrow(/lien/);
  });

  it('says that a PDF carries nothing', async () => {
    const bare = await PDFDocument.create();
    bare.addPage();
    writeFileSync(at('nu.pdf'), await bare.save());
    await expect(run(extract, ['nu.pdf'])).rejects.toThrow(/ne porte pas le dossier/);
  });
});

describe('a PDF read back', () => {
  const expected = { foot: 'Contrat local de santé de Créteil', hasCover: true, names: ['Ville de Créteil'] };

  it('is held against the page that it was printed from', async () => {
    await expect(provePdf(pdf, { ...expected, html })).resolves.toBeGreaterThan(1);
  });

  it.each([
    ['a word that is missing', { html: () => html.replace('mutualisation', 'mutualisation totale') }, /mutualisation/],
    ['a name that is owed', { names: ['Caisse primaire'] }, /« Caisse primaire » n’y figure pas/],
    ['another foot', { foot: 'Contrat de Melun' }, /le pied de la page 2/],
    ['a cover that should bear a foot', { hasCover: false }, /le pied de la page 1/],
  ])('tells %s', async (_, change, message) => {
    const own = 'html' in change ? change.html() : html;
    await expect(provePdf(pdf, { ...expected, ...change, html: own })).rejects.toThrow(message);
  });

  it('tells an empty sheet', async () => {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    document.addPage();
    await expect(provePdf(await document.save(), { ...expected, html })).rejects.toThrow(/page 9 est vide/);
  });
});

async function withSource(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const making = new TextEncoder().encode((await readCarried(pdf))?.making);
  const common = { description: '', mediaType: 'application/octet-stream' };
  attachFiles(
    document,
    [
      { ...common, name: 'cls-creteil-2015.zip', bytes: packFiles(files), relationship: 'Source' },
      { ...common, name: MAKING_FILE, bytes: making, relationship: 'Data' },
    ],
    new Date(0),
  );
  return document.save();
}
