import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { openBrowser, type PdfBrowser, provePdf } from '../../src/formats/pdf/index.ts';
import { SOURCE_FACTS } from '../examples/source-facts.ts';
import { thisMachine } from '../formats/pdf/machine.ts';
import { exampleFiles, type Files, makePages, type Page, pageOf } from './make.ts';
import { missingFacts } from './missing-facts.ts';
import { pageFaults, textOf } from './page.ts';

const PAGES = new Map<string, Page>();
let browser: PdfBrowser | undefined;
const warnings: string[] = [];

beforeAll(async () => {
  for (const { example, document } of SOURCE_FACTS) {
    PAGES.set(example, pageOf(await makePages(exampleFiles(example)), document));
  }
});
afterAll(() => browser?.close());

function page(example: string): Page {
  const found = PAGES.get(example);
  if (found === undefined) throw new Error(`no page of ${example}`);
  return found;
}

describe.each(SOURCE_FACTS)('the $document of $example', ({ example, facts }) => {
  it('holds every fact of its source', () => {
    expect(facts.length).toBeGreaterThan(30);
    expect(missingFacts(facts, textOf(page(example).html))).toEqual([]);
  });

  it('is a sound page', () => expect(pageFaults(page(example).html)).toEqual([]));

  it('makes a PDF that says the same, with its names and its foot', async () => {
    browser ??= await openBrowser(thisMachine(), { onWarning: (warning) => warnings.push(warning) });
    const { html, view } = page(example);
    const bytes = await browser.print(html, {
      title: view.titre,
      lang: view.langue,
      date: new Date(0),
      version: '1.2.3',
    });
    const { pied, aCouverture, nomsDus } = view;
    expect(nomsDus.length).toBeGreaterThan(0);
    await provePdf(bytes, { html, foot: pied, hasCover: aCouverture, names: nomsDus });
    expect(warnings.filter((warning) => /PDF\/U?A/.test(warning))).toEqual([]);
  });
});

/** The files of an example with one of them changed. */
function changed(example: string, path: string, change: (data: Record<string, unknown>) => void): Files {
  const files = exampleFiles(example);
  const data = parse(files[path] ?? '');
  change(data);
  return { ...files, [path]: stringify(data) };
}

const MARNE = 'paris-vallee-de-la-marne-2019';

describe('a document composed from the contract', () => {
  it('counts and names the axes that the contract has', async () => {
    const files = changed(MARNE, 'axes.yaml', ({ axes }) => (axes as unknown[]).pop());
    const text = textOf(pageOf(await makePages(files), 'actualite').html);
    expect(text).toContain('trois axes, déclinés en une quinzaine d’actions');
    expect(text).not.toContain('Accompagner les acteurs');
  });

  it('is made of a signed contract for which nobody wrote an article, and not of a draft', async () => {
    const { 'actualites/2019-11-07-signature.yaml': _, ...files } = exampleFiles(MARNE);
    const { html } = pageOf(await makePages(files), 'actualite');
    expect(textOf(html)).toContain('Contrat local de santé de Paris-Vallée de la Marne : signature le 7 novembre 2019');
    expect(
      missingFacts(['jeudi 7 novembre 2019', 'Grand Hôpital de l’Est Francilien', 'quatre axes'], textOf(html)),
    ).toEqual([]);
    expect(pageFaults(html)).toEqual([]);
    expect(Object.keys(await makePages(files, 'brouillon'))).not.toContain('actualite');
  });

  it('leaves an article to its author who takes the place of what is composed', async () => {
    const own = { id: 'bus', titre: 'Le bus santé prend la route', corps: 'Il passe lundi.', remplace: true };
    const files = { ...exampleFiles(MARNE), 'actualites/2019-11-07-signature.yaml': stringify(own) };
    const { html, view } = pageOf(await makePages(files), 'actualite');
    expect(textOf(html)).toContain('Il passe lundi.');
    expect(textOf(html)).not.toContain('ont signé');
    expect(view.nomsDus).toEqual([own.titre]);
  });

  it('names the files of several articles after them', async () => {
    const files = { ...exampleFiles(MARNE), 'actualites/bilan.yaml': 'id: bilan\ntitre: Un an de contrat\n' };
    expect(Object.keys(await makePages(files))).toEqual(
      expect.arrayContaining(['actualite-signature', 'actualite-bilan']),
    );
  });
});
