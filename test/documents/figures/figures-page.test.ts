import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeViews } from '../../../src/commands/render/make-views.ts';
import type { PageWebView } from '../../../src/documents/page-web.ts';
import { pageWeb } from '../../../src/documents/page-web.ts';
import { renderHtml } from '../../../src/formats/html/render-html.ts';
import { openBrowser } from '../../../src/formats/pdf/index.ts';
import { provePdf } from '../../../src/formats/pdf/proof/prove.ts';
import { memoryProject } from '../../../src/project/memory.ts';
import { phrase } from '../../../src/text/typography.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';
import { ownBrowser } from '../../formats/pdf/own-browser.ts';
import { exampleFiles } from '../make.ts';
import { everyFigure, valmont } from './every-figure.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that shows every figure of the example that has everything. */
async function pageOfFigures(theme: string): Promise<string> {
  const contrat = valmont();
  const [view] = makeViews([pageWeb], contrat, memoryProject(exampleFiles('valmont-2025')));
  const sections = Object.entries(everyFigure(contrat)).map(([name, figures]) => ({
    ancre: `figures-${name}`,
    groupe: 'page',
    numero: undefined,
    titre: phrase(name),
    blocs: figures.map((figure) => ({ kind: 'figure' as const, figure, tableauImprime: true })),
  }));
  const page: PageWebView = { ...(view as PageWebView), sommaire: [], sections };
  return renderHtml(page, { theme, version: '1.2.3' });
}

interface Measured {
  readonly texts: number;
  readonly outside: readonly string[];
  readonly shown: number;
}

/** What stands outside its drawing, of the drawings that are shown at this width. */
const MEASURE = `(() => {
  const shown = [...document.querySelectorAll('svg.dessin')].filter((svg) => svg.getBoundingClientRect().width > 0);
  const outside = [];
  let texts = 0;
  for (const svg of shown) {
    const frame = svg.viewBox.baseVal;
    const toFrame = svg.getScreenCTM().inverse();
    for (const text of svg.querySelectorAll('text')) {
      const box = text.getBBox();
      const matrix = toFrame.multiply(text.getScreenCTM());
      const left = box.x + matrix.e;
      const bottom = box.y + box.height + matrix.f;
      texts += 1;
      if (left < -2 || left + box.width > frame.width + 2 || box.y + matrix.f < -4 || bottom > frame.height + 4)
        outside.push(text.textContent + ' ' + [left, left + box.width, bottom, frame.width, frame.height].map(Math.round));
    }
  }
  return { texts, outside, shown: shown.length };
})()`;

const browser = ownBrowser();
let html: Readonly<Record<string, string>> = {};
const THEMES = ['sobre', 'accessible'];
beforeAll(async () => {
  html = Object.fromEntries(
    await Promise.all(THEMES.map(async (theme) => [theme, await pageOfFigures(theme)] as const)),
  );
}, 60_000);

describe.each(THEMES)('a page of figures in the theme %s', (theme) => {
  it.each([
    [360, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ])(
    'has all letters in their drawings and no fault that axe-core finds, %i pixels wide, %s',
    async (width, scheme) => {
      const page = await browser().newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setContent(html[theme] ?? '', { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const { texts, outside, shown } = (await page.evaluate(MEASURE)) as Measured;
      expect(outside).toEqual([]);
      expect(texts).toBeGreaterThan(500);
      // Of the two drawings of a figure one is shown.
      expect(shown).toBe(html[theme]?.match(/<figure class="figure">/g)?.length);
      const overflow = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      expect(overflow).toBe(width);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
      await page.evaluate(AXE);
      const { violations, passes } = (await page.evaluate('axe.run(document)')) as {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
        readonly passes: readonly unknown[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
      await page.close();
    },
    60_000,
  );
});

describe('the PDF of figures', () => {
  it('says all that the page says, tables included, and claims PDF/UA', async () => {
    const browser = await openBrowser(thisMachine());
    try {
      const page = html.sobre ?? '';
      const bytes = await browser.print(page, {
        title: 'Figures',
        lang: 'fr',
        date: new Date(0),
        version: '1',
        subject: 'Figures',
      });
      const sheets = await provePdf(bytes, {
        html: page,
        foot: '',
        hasCover: false,
        names: ['Montbrison', 'dont cinq fiches sans budget indiqué'],
      });
      expect(sheets).toBeGreaterThan(10);
      expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid');
    } finally {
      await browser.close();
    }
  }, 60_000);
});
