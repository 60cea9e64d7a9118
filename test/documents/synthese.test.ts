import { afterAll, describe, expect, it } from 'vitest';
import { synthese } from '../../src/documents/synthese.ts';
import { openBrowser, type PdfBrowser } from '../../src/formats/pdf/index.ts';
import { CONTRACTS, contractsIn, EXAMPLES } from '../examples/sound.ts';
import { thisMachine } from '../formats/pdf/machine.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { checkPiece } from '../rules/base-contract.ts';
import { exampleFiles, type Files, folderFiles, makeChosen, type Page, pageOf } from './make.ts';
import { pageFaults, plain, textOf } from './page.ts';

let browser: PdfBrowser | undefined;
afterAll(() => browser?.close());

async function pagesOf({ html, view }: Page): Promise<number> {
  browser ??= await openBrowser(thisMachine());
  const options = { title: view.titre, lang: view.langue, date: new Date(0), version: '1.2.3' };
  return (await readPdf(await browser.print(html, options))).pageCount;
}

const syntheseOf = async (files: Files): Promise<Page | undefined> => (await makeChosen(files, [synthese])).synthese;

describe.each([
  ['the examples', EXAMPLES],
  ['the contracts of the tests', CONTRACTS],
])('the synthesis of %s', (_, folder) => {
  it('has four pages at most', async () => {
    const counts: Record<string, number> = {};
    for (const name of contractsIn(folder)) {
      const page = await syntheseOf(folderFiles(`${folder}${name}`));
      if (page !== undefined) counts[name] = await pagesOf(page);
    }
    expect(Object.entries(counts).filter(([, count]) => count > 4)).toEqual([]);
    expect(Object.keys(counts).length).toBeGreaterThan(4);
  }, 240_000);
});

describe('the synthesis', () => {
  it('counts what it does not name, and says where the names are', async () => {
    const fiches = Array.from(
      { length: 90 },
      (_, index) => `{ id: "1.${index + 1}", titre: Action ${index + 1}, axe: "1" }`,
    );
    const { contrat } = checkPiece(`fiches: [${fiches.join(', ')}]`, 'brouillon');
    const [view] = synthese.views(contrat, {
      picture: () => undefined,
      made: () => undefined,
      contours: () => undefined,
      jour: 0,
    });
    const said = plain(JSON.stringify(view));
    const named = new Set([...said.matchAll(/Action (\d+)/g)].map(([, number]) => number));
    const rest = Number(/et (\d+) autres fiches/.exec(said)?.[1]);
    expect(named.size).toBeGreaterThan(10);
    expect(named.size + rest).toBe(90);
    expect(said).toContain('Le livre des fiches les nomme toutes.');
  });

  it('has the large figures of the model', async () => {
    const text = textOf(pageOf(await makeChosen(exampleFiles('valmont-2025'), [synthese]), 'synthese').html);
    for (const figure of [
      '5 axes',
      '40 fiches, dont 35 actions engagées',
      '9 signataires',
      '24 communes',
      '5 ans de durée',
    ]) {
      expect(text).toContain(figure);
    }
    expect(text).toContain('81 900 habitants, environ (Insee, 2023)');
  });

  it('tells announced fiches as announced', async () => {
    const page = await syntheseOf(exampleFiles('paris-vallee-de-la-marne-2019'));
    expect(textOf(page?.html ?? '')).toContain('15 fiches environ, annoncées');
    expect(pageFaults(page?.html ?? '')).toEqual([]);
  });
});
