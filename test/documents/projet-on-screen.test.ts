import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents/index.generated.ts';
import { ownBrowser } from '../formats/pdf/own-browser.ts';
import { exampleFiles, makePages } from './make.ts';

const browser = ownBrowser();

/** The least contrast of the words « Projet » that are seen on the first screen, the veil across a printed page aside; 0 without any. */
const SEEN = `(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (one) => {
    const colour = getComputedStyle(one).backgroundColor;
    if (!/^rgba\\(.*, 0\\)$/.test(colour)) return colour;
    return one.parentElement === null ? 'rgb(255, 255, 255)' : behind(one.parentElement);
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) {
    const { data, parentElement: one } = words.currentNode;
    if (!/\\bProjet\\b(?! (?:régional|de|du))/.test(data) || one.closest('.filigrane, script, style') !== null) continue;
    const box = one.getBoundingClientRect();
    if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width === 0) continue;
    if (box.left < 0 || box.right > innerWidth + 1 || box.top > innerHeight) continue;
    const [dark, bright] = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => a - b);
    found.push((bright + 0.05) / (dark + 0.05));
  }
  return found.length === 0 ? 0 : Math.min(...found);
})()`;

const EVERY_DOCUMENT = DOCUMENTS.map(({ name }) => name).sort();

async function contrastOf(html: string, width: number, height: number, scheme: 'light' | 'dark'): Promise<number> {
  const page = await browser().newPage();
  try {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setContent(html, { waitUntil: 'load' });
    return (await page.evaluate(SEEN)) as number;
  } finally {
    await page.close();
  }
}

describe('a draft on a screen', () => {
  it.each([
    [1280, 800, 'light'],
    [1280, 800, 'dark'],
    [360, 740, 'light'],
    [360, 740, 'dark'],
  ] as const)(
    'says « Projet » at first sight in every document, %d × %d, %s',
    async (width, height, scheme) => {
      const pages = Object.values(await makePages(exampleFiles('valmont-2025'), 'brouillon'));
      const ofEach = new Map(pages.map(({ view, html }) => [view.document, html]));
      expect([...ofEach.keys()].sort()).toEqual(EVERY_DOCUMENT);
      const unseen: Record<string, number> = {};
      for (const [name, html] of ofEach) {
        const contrast = await contrastOf(html, width, height, scheme);
        if (contrast < 4.5) unseen[name] = contrast;
      }
      expect(unseen).toEqual({});
    },
    120_000,
  );

  it('does not say it of a text that is agreed or signed', async () => {
    for (const etat of ['arrete', 'signe'] as const) {
      for (const { html } of Object.values(await makePages(exampleFiles('paris-2018'), etat))) {
        expect(await contrastOf(html, 1280, 800, 'light')).toBe(0);
      }
    }
  }, 120_000);
});
