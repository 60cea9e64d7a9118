import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkConformance, readPdfFile } from '../../src/formats/pdf/conformance/index.ts';
import { finishPdf } from '../../src/formats/pdf/finish/finish.ts';
import { printPdf } from '../../src/formats/pdf/print/print.ts';
import { exampleFiles, makePages, pageOf } from '../documents/make.ts';
import { SAMPLE_PAGE } from '../formats/pdf/conformance/sample.ts';
import { startBrowser } from '../formats/pdf/own-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'cls-finition-'));
const NAMES = ['essai', 'contrat'] as const;
const said: string[] = [];

const run = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
const fileOf = (name: string, stage: 'brut' | 'fini'): string => join(folder, `${name}-${stage}.pdf`);

beforeAll(async () => {
  const running = await startBrowser();
  try {
    const { html } = pageOf(await makePages(exampleFiles('paris-2018')), 'contrat');
    for (const [name, page] of [['essai', SAMPLE_PAGE] as const, ['contrat', html] as const]) {
      const raw = await printPdf(running, page);
      writeFileSync(fileOf(name, 'brut'), await raw.document.save());
      const options = { title: 'Essai', lang: 'fr', date: new Date('2024-06-28T12:00:00Z'), version: '1.2.3' };
      const printed = await printPdf(running, page);
      writeFileSync(fileOf(name, 'fini'), await finishPdf(printed, options, (message) => said.push(message)));
    }
  } finally {
    await running.close();
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pictures of the pages, each as its fingerprint. */
function pictures(program: 'pdftoppm' | 'mutool', name: string, stage: 'brut' | 'fini'): readonly string[] {
  const root = join(folder, `${program}-${name}-${stage}-`);
  if (program === 'pdftoppm') run('pdftoppm', '-r', '60', fileOf(name, stage), root);
  else run('mutool', 'draw', '-r', '60', '-o', `${root}%d.ppm`, fileOf(name, stage));
  const made = readdirSync(folder).filter((file) => join(folder, file).startsWith(root));
  return made.sort().map((file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  );
}

describe.each(NAMES)('the finishing of « %s »', (name) => {
  it('changes no word', () => {
    // The one letter that is read otherwise is the apostrophe.
    const text = (stage: 'brut' | 'fini'): string =>
      run('pdftotext', '-layout', fileOf(name, stage), '-').replaceAll('ʼ', '’');
    expect(text('brut').length).toBeGreaterThan(100);
    expect(text('fini')).toBe(text('brut'));
  });

  it.each(['pdftoppm', 'mutool'] as const)('changes no point for %s', (program) => {
    const before = pictures(program, name, 'brut');
    expect(before.length).toBeGreaterThan(1);
    expect(pictures(program, name, 'fini')).toEqual(before);
  });

  it('is sound for qpdf, tagged for pdfinfo, and its own checker finds nothing', async () => {
    expect(run('qpdf', '--check', fileOf(name, 'fini'))).toContain('No syntax or stream encoding errors found');
    const info = run('pdfinfo', fileOf(name, 'fini'));
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Suspects: +no$/m);
    expect(checkConformance(await readPdfFile(readFileSync(fileOf(name, 'fini')))).faults).toEqual([]);
    expect(said).toEqual([]);
    const before = checkConformance(await readPdfFile(readFileSync(fileOf(name, 'brut'))));
    expect(before.counts.get('UA-1 7.1 t3')).toBeGreaterThan(0);
  });
});
