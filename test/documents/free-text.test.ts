import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents/index.generated.ts';
import { periodeEnMots } from '../../src/documents/words.ts';
import type { Contrat } from '../../src/model/contrat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { formatDuration } from '../../src/text/durations.ts';
import { numberInWords } from '../../src/text/numbers.ts';
import { contractsIn, EXAMPLES } from '../examples/sound.ts';
import { type Files, folderFiles, makeChosen, type Page } from './make.ts';
import { danglingWords, pageFaults, plain, textOf } from './page.ts';
import { filesWith, treeWithoutProse } from './without-prose.ts';

const NAMES = contractsIn(EXAMPLES);

/** What a document need not say, and why. One that is not here says it all. */
const SILENT: Readonly<Record<string, readonly ('axes' | 'signataires' | 'periode' | 'comptes')[]>> = {
  // The axes stand there one by one, with their numbers.
  contrat: ['comptes'],
  // Of one fiche alone it says the axis, not the others.
  fiche: ['axes', 'signataires', 'comptes'],
  annexes: ['axes', 'comptes'],
};

/** The documents of a contract by name, and their pages. */
async function documentsOf(files: Files): Promise<readonly (readonly [name: string, page: Page])[]> {
  const all = await Promise.all(DOCUMENTS.map((one) => makeChosen(files, [one])));
  return all.flatMap((pages) => Object.values(pages).map((page) => [page.view.document, page] as const));
}

const low = (text: string): string => plain(text).toLowerCase();
const count = (number: number, noun: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${number}|${numberInWords(number, 'm')}|${numberInWords(number, 'f')}) ${noun}${number > 1 ? 's' : ''}(?!\\p{L})`,
    'iu',
  );

/** The facts of a contract that a document lacks. */
function lacks(contrat: Contrat, name: string, text: string): readonly string[] {
  const silent = SILENT[name] ?? [];
  const { periode } = contrat.yaml;
  const said = low(text);
  const { duree } = contrat.chiffres;
  const span = periodeEnMots(periode?.debut, periode?.fin) ?? (duree === undefined ? undefined : formatDuration(duree));
  // The book of fiches names the axes that have actions.
  const axes = contrat.axes.filter(
    ({ fiches }) => name !== 'fiches' || fiches.some(({ maturite }) => maturite === 'action'),
  );
  const wanted = [
    ...(silent.includes('axes') ? [] : axes.map(({ titre }) => titre)),
    ...(silent.includes('signataires') ? [] : contrat.signataires.map(({ nom }) => nom)),
    ...(silent.includes('periode') || span === undefined ? [] : [span]),
  ].filter((fact) => !said.includes(low(fact)));
  const isCounted =
    silent.includes('comptes') || contrat.axes.length === 0 || count(contrat.axes.length, 'axe').test(said);
  return [...wanted, ...(isCounted ? [] : [`${contrat.axes.length} axes`])];
}

describe.each(NAMES)('%s without any free text', (name) => {
  const files = folderFiles(`${EXAMPLES}${name}`);

  it('makes every document, true and whole', async () => {
    const { tree, removed } = treeWithoutProse(files);
    expect(removed).toBeGreaterThan(5);
    const bare = filesWith(files, tree);
    const { contrat } = checkContrat(memoryProject(bare));
    const before = new Set((await documentsOf(files)).map(([document]) => document));
    const made = await documentsOf(bare);
    expect(new Set(made.map(([document]) => document))).toEqual(before);
    const faults = made.map(([document, { view, html }]) => [
      view.fichier,
      [...lacks(contrat, document, textOf(html)), ...pageFaults(html), ...danglingWords(html)],
    ]);
    expect(faults.filter(([, found]) => (found?.length ?? 0) > 0)).toEqual([]);
  }, 120_000);

  it('says nothing any more of an axis that is taken out', async () => {
    const { tree } = treeWithoutProse(files);
    const whole = checkContrat(memoryProject(filesWith(files, tree))).contrat;
    const gone = whole.axes.at(-1);
    if (gone === undefined || whole.axes.length < 2) return;
    const without = {
      ...tree,
      // What is announced is the author's number.
      plan: undefined,
      axes: (tree.axes as readonly unknown[]).slice(0, -1),
      fiches: ((tree.fiches ?? []) as readonly { readonly axe?: string }[]).filter(({ axe }) => axe !== gone.id),
    };
    const bare = filesWith(files, without);
    const { contrat } = checkContrat(memoryProject(bare));
    expect(contrat.axes).toHaveLength(whole.axes.length - 1);
    const made = await documentsOf(bare);
    expect(made.length).toBeGreaterThan(3);
    const stale = made.flatMap(([document, { view, html }]) => {
      const text = textOf(html);
      const said = low(text);
      const titles = [gone.titre, ...gone.fiches.map(({ titre }) => titre)].filter((titre) =>
        said.includes(low(titre)),
      );
      const counts = [
        ...(count(whole.axes.length, 'axe').test(said) ? [`${whole.axes.length} axes`] : []),
        ...(gone.fiches.length > 0 && count(whole.fiches.length, 'fiche').test(said)
          ? [`${whole.fiches.length} fiches`]
          : []),
      ];
      const found = [...titles, ...counts, ...lacks(contrat, document, text)];
      return found.length === 0 ? [] : [[view.fichier, found]];
    });
    expect(stale).toEqual([]);
  }, 120_000);
});

describe('the search for dangling words', () => {
  it.each([
    '<body><section><p>Il comporte :</p></section>',
    '<body><div class="prose"><p>Il comporte\u00a0:</p></div><h2>Suite</h2>',
    '<body><p>Il est signé  à Paris</p>',
    '<body><p>Un plan ()</p>',
    '<body><p>Paris, , Lyon</p>',
    '<body><p>« »</p>',
  ])('finds them in %s', (html) => expect(danglingWords(html)).toHaveLength(1));

  it('finds none where something follows', () => {
    const html =
      '<body><section><div class="prose"><p>Il comporte :</p></div><ul><li>a (b), c ; d.</li></ul></section>';
    expect(danglingWords(html)).toEqual([]);
  });
});
