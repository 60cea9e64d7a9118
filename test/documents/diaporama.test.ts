import { describe, expect, it } from 'vitest';
import type { DiaporamaView } from '../../src/documents/diaporama/view.ts';
import { renderHtml } from '../../src/formats/html/render-html.ts';
import { printPdf } from '../../src/formats/pdf/print/print.ts';
import { PARIS_SLIDES } from '../examples/paris-facts.ts';
import { contractsIn, EXAMPLES } from '../examples/sound.ts';
import { ownBrowser } from '../formats/pdf/own-browser.ts';
import { exampleFiles, type Files, folderFiles, makePages, type Page } from './make.ts';
import { missingFacts } from './missing-facts.ts';
import { pageFaults, textOf, withoutOwnScript } from './page.ts';

const browser = ownBrowser();

async function slidesOf(files: Files): Promise<Page & { readonly view: DiaporamaView }> {
  const { diaporama } = await makePages(files);
  if (diaporama === undefined) throw new Error('no slides were made');
  return { html: diaporama.html, view: diaporama.view as DiaporamaView };
}

/** The slides that are higher than the screen, or from which something sticks out, on a screen of 1280 × 720. */
const OVERFLOWING = `[...document.querySelectorAll('.diapo')].flatMap((slide) => {
  const box = slide.getBoundingClientRect();
  const out = [...slide.querySelectorAll('*')].filter((one) => {
    if (one.closest('details:not([open]) > :not(summary)') !== null) return false;
    const own = one.getBoundingClientRect();
    return own.width > 0 && (own.right > box.right + 1 || own.left < box.left - 1 || own.bottom > box.bottom + 1);
  });
  const isHigh = box.height > innerHeight + 1;
  return isHigh || out.length > 0 ? [slide.id + ' ' + Math.round(box.height) + ' ' + (out[0]?.className ?? '')] : [];
})`;

/** The least size of the letters of what a slide says, in points of a slide. */
const LEAST = `Math.min(...[...document.querySelectorAll('.corps :is(p, li, span)')]
  .filter((one) => one.closest('.figure, .source') === null && one.textContent.trim() !== '' && one.closest('sup') === null)
  .map((one) => (parseFloat(getComputedStyle(one).fontSize) * 540) / innerHeight))`;

/** The same of the letters of its drawings, which may be as small as what stands on an axis of a chart. */
const LEAST_DRAWN = `Math.min(28, ...[...document.querySelectorAll('.dessin text')]
  .filter((one) => one.getClientRects().length > 0)
  .map((one) => (parseFloat(one.getAttribute('font-size')) * one.getScreenCTM().a * 540) / innerHeight))`;

async function look<Result>(html: string, script: string, width = 1280, height = 720): Promise<Result> {
  const page = await browser().newPage();
  try {
    await page.setViewport({ width, height });
    await page.setContent(html, { waitUntil: 'load' });
    return (await page.evaluate(script)) as Result;
  } finally {
    await page.close();
  }
}

const CONTRACTS: readonly (readonly [string, () => Files])[] = [
  ...contractsIn(EXAMPLES).map((name) => [name, () => exampleFiles(name)] as const),
  [
    'vingt-cinq-signataires',
    () => folderFiles(new URL('../contracts/vingt-cinq-signataires/', import.meta.url).pathname),
  ],
];

describe.each(CONTRACTS)('the slides of %s', (_, files) => {
  it('hold all they say on the screen, in letters that are read from afar, and have a page each in the PDF', async () => {
    const { html, view } = await slidesOf(files());
    expect(view.total).toBeGreaterThan(5);
    expect(await look(html, OVERFLOWING)).toEqual([]);
    expect(await look(html, LEAST)).toBeGreaterThanOrEqual(27.9);
    expect(await look(html, LEAST_DRAWN)).toBeGreaterThanOrEqual(18);
    // A theme of large type changes neither the page nor what stands on each.
    const large = await renderHtml(view, { theme: 'accessible', version: '1', medium: 'print' });
    expect((await printPdf(browser(), large)).document.getPageCount()).toBe(view.total);
    const { document } = await printPdf(browser(), html);
    expect(document.getPageCount()).toBe(view.total);
    const { width, height } = document.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([960, 540]);
  }, 60_000);

  it('are read in a column on a telephone', async () => {
    const { html } = await slidesOf(files());
    expect(await look(html, 'document.documentElement.scrollWidth', 360, 740)).toBeLessThanOrEqual(360);
  });
});

/** A contract of long words everywhere. */
function longContract(letters: number): Files {
  const long = (what: string): string =>
    `${what} ${'de la coordination territoriale des parcours de santé '.repeat(9)}`.slice(0, letters).trim();
  const axes = Array.from({ length: 9 }, (_, axe) => ({
    id: axe === 8 ? 'Transversal' : `${axe + 1}`,
    titre: long(`Axe ${axe}`),
  }));
  return {
    'contrat.yaml': JSON.stringify({
      version: 1,
      titre: long('Contrat local de santé'),
      territoire: { nom: long('Communauté') },
      orientations: [long('Orientation')],
      objectifs: Array.from({ length: 14 }, (_, index) => long(`Objectif ${index}`)),
      gouvernance: { principes: [long('Principe')], instances: [{ id: 'copil', nom: long('Comité') }] },
      partenaires: Array.from({ length: 30 }, (_, index) => ({
        id: `p${index}`,
        nom: long(`Partenaire ${index}`),
        type: 'association',
        role: 'cosignataire',
      })),
      axes,
      fiches: axes.flatMap(({ id }, axe) =>
        Array.from({ length: 5 }, (_, index) => ({
          id: `${axe + 1}.${index}`,
          axe: id,
          titre: long(`Fiche ${index}`),
        })),
      ),
      procedure: [{ etape: 'arrete', organe: long('Organe'), date: '2024-S1' }],
      contexte_regional: { chiffres: [{ libelle: long('Chiffre'), valeur: 123456789 }] },
    }),
  };
}

describe('names of two hundred letters', () => {
  it('fit, on as many slides as they take, in every theme', async () => {
    const { view } = await slidesOf(longContract(200));
    expect(view.total).toBeGreaterThan(60);
    for (const theme of ['sobre', 'accessible']) {
      const html = await renderHtml(view, { theme, version: '1' });
      expect(await look(html, OVERFLOWING), theme).toEqual([]);
    }
  }, 60_000);

  it('are told when they do not: the measure sees a slide that is too full', async () => {
    const { html } = await slidesOf(exampleFiles('paris-2018'));
    const full = html.replace('</h2>', `</h2>${'<p>De trop.</p>'.repeat(20)}`);
    expect(await look(full, OVERFLOWING)).toHaveLength(1);
  });

  it('are never cut: a text longer than a slide goes on', async () => {
    const words = Array.from({ length: 400 }, (_, index) => `mot${index}`).join(' ');
    const { html, view } = await slidesOf({
      'contrat.yaml': JSON.stringify({
        version: 1,
        titre: 'Contrat',
        territoire: { nom: 'Valmont' },
        objectifs: [words],
      }),
    });
    const said = textOf(html);
    expect([...said.matchAll(/mot\d+/g)].map(([word]) => word).join(' ')).toBe(words);
    expect(view.total).toBeGreaterThan(4);
    expect(await look(html, OVERFLOWING)).toEqual([]);
  });
});

describe('the slides of Paris', () => {
  it('say every fact that the slides they come from say of the contract', async () => {
    const { html } = await slidesOf(exampleFiles('paris-2018'));
    expect(PARIS_SLIDES.length).toBeGreaterThan(60);
    expect(missingFacts(PARIS_SLIDES, textOf(html))).toEqual([]);
    expect(pageFaults(html)).toEqual([]);
  });

  it('follow the keys, say where they are, and need no script to be read', async () => {
    const { html, view } = await slidesOf(exampleFiles('paris-2018'));
    expect(withoutOwnScript(html)).not.toContain('<script');
    expect(await renderHtml(view, { theme: 'sobre', version: '1', medium: 'print' })).not.toContain('<script');
    const page = await browser().newPage();
    try {
      await page.setViewport({ width: 1280, height: 720 });
      await page.setContent(html, { waitUntil: 'load' });
      const place = async (): Promise<unknown> =>
        page.evaluate('[location.hash, document.querySelector(".annonce").textContent]');
      const [first, second, third] = view.diapos;
      for (const key of ['ArrowRight', 'PageDown'] as const) await page.keyboard.press(key);
      expect(await place()).toEqual([
        `#${second?.ancre}`,
        expect.stringMatching(`Diapositive 3 sur ${view.total} : Ce que la loi`),
      ]);
      await page.keyboard.press('ArrowDown');
      expect(await place()).toEqual([`#${third?.ancre}`, expect.stringContaining('Diapositive 4')]);
      await page.keyboard.press('End');
      expect(await place()).toEqual([
        `#${view.diapos.at(-1)?.ancre}`,
        expect.stringContaining(`Diapositive ${view.total} `),
      ]);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      expect(await place()).toEqual([`#${first?.ancre}`, expect.stringContaining('Diapositive 2')]);
      await page.keyboard.press('?');
      expect(await page.evaluate('document.querySelector(".aide").open')).toBe(true);
    } finally {
      await page.close();
    }
  }, 60_000);
});
