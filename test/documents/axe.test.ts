import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/formats/html/render-html.ts';
import type { RunningBrowser } from '../../src/formats/pdf/browser/running.ts';
import type { Etat } from '../../src/model/etat.ts';
import { EXAMPLES as ALL_EXAMPLES, contractsIn } from '../examples/sound.ts';
import { ownBrowser } from '../formats/pdf/own-browser.ts';
import { exampleFiles, makePages, type Page } from './make.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folders = (path: string): readonly string[] =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const EXAMPLES = contractsIn(ALL_EXAMPLES);
const THEMES = folders('../../templates/themes/');
/** Every example is looked at in the usual theme. In the others each document is, once: in the small example, else in the showcase. */
const [USUAL, SMALL, SHOWCASE] = ['sobre', 'paris-2018', 'valmont-2025'];
const themesOf = (example: string): readonly string[] =>
  example === SMALL || example === SHOWCASE ? THEMES : THEMES.filter((theme) => theme === USUAL);
async function pagesIn(
  theme: string,
  example: string,
  etat: Etat | undefined,
): Promise<readonly (readonly [string, Page])[]> {
  const pages = Object.entries(await makePages(exampleFiles(example), etat));
  if (theme === USUAL || example === SMALL) return pages;
  const seen = Object.values(await makePages(exampleFiles(SMALL))).map(({ view }) => view.document);
  return pages.filter(([, { view }]) => !seen.includes(view.document));
}
/** Every state of one example; the others in their own. */
const statesOf = (example: string): readonly (Etat | undefined)[] =>
  example === 'paris-2018' ? [undefined, 'brouillon', 'arrete'] : [undefined];

const browser = ownBrowser();

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** What axe-core finds wrong in a page, and how much it looked at. */
async function axe(
  browser: RunningBrowser,
  html: string,
): Promise<{ readonly faults: readonly string[]; readonly looked: number }> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(AXE);
    const { violations, passes } = (await page.evaluate('axe.run(document)')) as AxeResults;
    const faults = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => `${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`)
          .slice(0, 3)
          .join(' | ')}`,
    );
    return { faults, looked: passes.length };
  } finally {
    await page.close();
  }
}

describe.each(EXAMPLES)('the pages of %s', (example) => {
  it.each(themesOf(example))(
    'have no fault that axe-core finds, in the theme %s',
    async (theme) => {
      const seen = new Set<string>();
      const found: Record<string, readonly string[]> = {};
      for (const etat of theme === USUAL ? statesOf(example) : [undefined]) {
        for (const [name, { view }] of await pagesIn(theme, example, etat)) {
          const { faults, looked } = await axe(browser(), await renderHtml(view, { theme, version: '1.2.3' }));
          expect(looked).toBeGreaterThan(10);
          seen.add(name);
          if (faults.length > 0) found[`${name} ${etat ?? ''}`] = faults;
        }
      }
      expect(found).toEqual({});
      expect(seen.size).toBeGreaterThan(0);
    },
    240_000,
  );
});

describe('the search for faults by axe-core', () => {
  it('finds them', async () => {
    const html =
      '<!doctype html><html><title>x</title><body><img src="data:,"><p style="color:#eee">pâle</p></body></html>';
    const { faults } = await axe(browser(), html);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['html-has-lang', 'image-alt', 'color-contrast']),
    );
  });
});
