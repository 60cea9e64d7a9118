import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Files, longContract } from '../../scripts/long-contract.ts';
import { filesBelow, type Run, runCls } from '../cli/run-cls.ts';
import { contractsIn, EXAMPLES } from '../examples/sound.ts';
import { run } from './programs.ts';

const root = mkdtempSync(join(tmpdir(), 'cls système-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every example, and contracts made for this, by their folders. */
const FOLDERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(contractsIn(EXAMPLES).map((name) => [name, join(EXAMPLES, name)])),
  '300 fiches': folderOf('300 fiches', longContract({ axes: 6, fiches: 300, signataires: 4 })),
  'long fiches': folderOf('long fiches', longContract({ axes: 4, fiches: 8, signataires: 25, isLong: true })),
};

function folderOf(name: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, name);
}

it('examples are found', () => {
  expect(Object.keys(FOLDERS).length).toBeGreaterThan(5);
});

describe.each(Object.entries(FOLDERS))('%s', (name, folder) => {
  const [here, there] = [join(root, 'ici', name), join(root, 'ailleurs, là', name)];
  const pdfs = (): readonly string[] => filesBelow(here).filter((path) => path.endsWith('.pdf'));
  let runs: readonly Run[] = [];
  beforeAll(async () => {
    const words = ['render', folder, '--output'];
    runs = [
      await runCls([...words, here], { env: { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8' } }),
      await runCls([...words, there], { cwd: tmpdir(), env: { TZ: 'America/Adak', LC_ALL: 'C', HOME: root } }),
    ];
  }, 600_000);

  it('is made twice, in two processes and two folders, of the same bytes', () => {
    expect(
      runs.map(({ code }) => code),
      runs.map(({ stderr }) => stderr).join('\n'),
    ).toEqual([0, 0]);
    const sums = [here, there].map((output) =>
      filesBelow(output).map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(output, path)))
          .digest('hex'),
      ]),
    );
    expect(sums[1]).toEqual(sums[0]);
    expect(pdfs()).toContain('contrat.pdf');
  });

  it('is sound for qpdf', () => {
    for (const path of pdfs())
      expect(run('qpdf', '--check', join(here, path))).toContain('No syntax or stream encoding errors found');
  });

  it('is tagged, French and titled for pdfinfo and mutool, and runs nothing', () => {
    for (const path of pdfs()) {
      const info = run('pdfinfo', join(here, path));
      expect(info).toMatch(/^Title: +\S.+$/m);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^JavaScript: +no$/m);
      expect(info).toMatch(/^Metadata Stream: +yes$/m);
      expect(run('mutool', 'show', join(here, path), 'trailer/Root')).toMatch(/\/Lang \((?:fr|fr-FR)\)/);
    }
  });

  it('has no fonts but those that come with the program, all of them inside', () => {
    for (const path of pdfs()) {
      const fonts = run('pdffonts', join(here, path)).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) {
        expect(font, path).toMatch(/^[A-Z]{6}\+(?:Source(?:Serif4|Sans3)|NotoSans(?:Symbols2|Math))\S* +/);
        expect(font, path).toMatch(/ yes +yes +yes +\d+ +0$/);
      }
    }
  });

  it('leaves no head of a table alone at the foot of a page', () => {
    const sheets = run('pdftotext', '-layout', join(here, 'contrat.pdf'), '-').split('\f').slice(0, -1);
    expect(sheets.length).toBeGreaterThan(2);
    // The last line is the foot of the sheet.
    const last = sheets.map(
      (sheet) =>
        sheet
          .split('\n')
          .filter((line) => line.trim() !== '')
          .at(-2) ?? '',
    );
    expect(last.filter((line) => /^ {0,40}(?:Financeur|Financements|Indicateurs?)(?: {2}|$)/.test(line))).toEqual([]);
  });

  it('gives its source back to pdfdetach', () => {
    const target = join(root, 'joint', name);
    mkdirSync(target, { recursive: true });
    run('pdfdetach', '-saveall', '-o', target, join(here, 'contrat.pdf'));
    const [archive = '', ...others] = readdirSync(target).filter((file) => file.endsWith('.zip'));
    expect(others).toEqual([]);
    const files = Object.entries(unzipSync(readFileSync(join(target, archive))));
    expect(files.map(([path]) => path)).toContain('contrat.yaml');
    for (const [path, bytes] of files) expect(Buffer.compare(bytes, readFileSync(join(folder, path))), path).toBe(0);
    const yaml = filesBelow(folder).filter((path) => path.endsWith('.yaml') && !path.startsWith('sortie'));
    expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(yaml));
  });
});
