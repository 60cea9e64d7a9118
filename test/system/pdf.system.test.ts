import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/formats/pdf/index.ts';
import { NO_BROWSER, thisMachine } from '../formats/pdf/machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'cls-test-systeme-'));
const BROWSERS = ['embedded', 'chromium-headless-shell'] as const;
const fileOf = (browser: string): string => join(folder, `${browser}.pdf`);

const run = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title><style>
  @page { size: A4; margin: 20mm; @bottom-right { content: counter(page) ' sur ' counter(pages) } }
  section { break-before: page }</style></head><body>
  <h1>Contrat à l’essai</h1><p><a href="#axe">Axe un</a>, page <span data-page-of="axe"></span></p>
  <section id="axe"><h2>Axe un</h2><table><thead><tr><th scope="col">Acteur</th><th scope="col">Rôle</th></tr></thead>
  <tbody><tr><td>Agence</td><td>pilote</td></tr></tbody></table></section></body></html>`;

beforeAll(async () => {
  for (const name of BROWSERS) {
    const search = name === 'embedded' ? { files: NO_BROWSER } : { browser: `/usr/bin/${name}` };
    const browser = await openBrowser({ ...thisMachine(), env: { PATH: process.env.PATH } }, search);
    const options = {
      title: 'Contrat à l’essai',
      lang: 'fr',
      date: new Date('2024-06-28T12:00:00Z'),
      version: '1.2.3',
    };
    writeFileSync(fileOf(name), await browser.print(HTML, options));
    await browser.close();
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('a PDF made by %s', (name) => {
  it('is sound for qpdf', () => {
    expect(run('qpdf', '--check', fileOf(name))).toContain('No syntax or stream encoding errors found');
  });

  it('says for pdfinfo what it is, and is tagged', () => {
    const info = run('pdfinfo', '-isodates', fileOf(name));
    expect(info).toMatch(/^Title: +Contrat à l’essai$/m);
    expect(info).toMatch(/^Creator: +cls 1\.2\.3$/m);
    expect(info).toMatch(/^CreationDate: +2024-06-28T12:00:00Z$/m);
    expect(info).toMatch(/^Metadata Stream: +yes$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Pages: +2$/m);
    expect(run('pdfinfo', '-struct-text', fileOf(name))).toMatch(/TH <e000001>:[\s\S]*"Acteur"/);
  });

  it('carries all its fonts', () => {
    const fonts = run('pdffonts', fileOf(name)).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +0$/);
  });

  it('has page numbers in its contents and in its margins', () => {
    const text = run('pdftotext', '-layout', fileOf(name), '-');
    expect(text).toContain('Axe un, page 2');
    expect(text).toContain('2 sur 2');
  });
});
