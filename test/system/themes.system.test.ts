import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, runCls } from '../cli/run-cls.ts';
import { EXAMPLES } from '../examples/sound.ts';
import { run } from './programs.ts';

const root = mkdtempSync(join(tmpdir(), 'cls thèmes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The contract that has every document and every field. */
const SHOWCASE = join(EXAMPLES, 'valmont-2025');
const THEMES = readdirSync(new URL('../../templates/themes/', import.meta.url));

describe.each(THEMES)('the theme %s', (theme) => {
  it('gives sound PDFs of every document, with the fonts of the program alone', { timeout: 300_000 }, async () => {
    const output = join(root, theme);
    const made = await runCls(['render', SHOWCASE, '--theme', theme, '--format', 'pdf', '--output', output]);
    expect(made.code, made.stderr).toBe(0);
    const alone = await runCls([
      'render',
      SHOWCASE,
      '--theme',
      theme,
      '--fiche',
      '1.1',
      '--format',
      'pdf',
      '--output',
      output,
    ]);
    expect(alone.code, alone.stderr).toBe(0);
    const pdfs = filesBelow(output).map((path) => join(output, path));
    expect(pdfs.length).toBeGreaterThan(8);
    for (const pdf of pdfs) {
      const verified = await runCls(['verify', pdf]);
      expect(verified.code, `${pdf} ${verified.stdout}${verified.stderr}`).toBe(0);
      const fonts = run('pdffonts', pdf)
        .split('\n')
        .slice(2)
        .filter((line) => line !== '');
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:SourceSerif|SourceSans|Atkinson)/);
      // No page is empty, and a page of slides is one whatever the theme.
      const pages = run('pdftotext', pdf, '-').split('\f').slice(0, -1);
      for (const [index, page] of pages.entries())
        expect(page.trim().length, `${pdf} ${index + 1}`).toBeGreaterThan(40);
    }
  });
});
