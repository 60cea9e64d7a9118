import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents/index.generated.ts';
import type { Contrat } from '../../src/model/contrat.ts';
import { sumEuros } from '../../src/model/finances.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { acronymsIn } from '../../src/registers/acronyms.ts';
import { DEPARTEMENTS, departementName } from '../../src/registers/departements.ts';
import { communeOf } from '../../src/registers/territories/communes.ts';
import { territoryExtract } from '../../src/registers/territories/extract.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { ordinal } from '../../src/text/ordinal-words.ts';
import { contractsIn, EXAMPLES } from '../examples/sound.ts';
import { folderFiles, makeChosen } from './make.ts';
import { plain, textOf } from './page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const filesBelow = (folder: string, end: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');

const words = (text: string): readonly string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];
/** Without what agreement adds. */
const stem = (word: string): string => word.replace(/e?[sx]?$/, '');

/** Code without its comments, which nobody reads in a document. */
const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What the program itself may say: the words of its templates, of its documents and of what writes dates and numbers; labels. */
const OWN_WORDS: readonly string[] = [
  filesBelow('templates', '.hbs'),
  ...['src/documents', 'src/text', 'src/formats/html'].map((folder) => bare(filesBelow(folder, '.ts'))),
  filesBelow('src/model', 'labels.generated.ts'),
  ...Array.from({ length: 30 }, (_, index) => ordinal(index + 1, 'm')),
].flatMap(words);

/** The law, and whose the maps are. */
const REGISTERS = ['definitions', 'laws', 'territories/outlines', 'territories/places']
  .map((name) => bare(readFileSync(join(ROOT, `src/registers/${name}.ts`), 'utf8')))
  .join('\n');

/** What registers may add to a contract: the law, places, acronyms that it uses. */
function fromRegisters({ yaml, textes }: Contrat): string {
  const found = (yaml.territoire.communes ?? []).flatMap((code) => communeOf(code ?? '') ?? []);
  return [
    REGISTERS,
    ...found.map(({ commune }) => `${commune.nom} ${commune.population ?? ''}`),
    ...[...DEPARTEMENTS.keys()].map((code) => departementName(code)),
    ...Object.values(territoryExtract().regions),
    String(territoryExtract().annee_population),
    ...acronymsIn(textes.map(({ texte }) => texte).join('\n')).map(({ developpe }) => developpe),
  ].join('\n');
}

/** Whole numbers from a hundred on, groups of digits put together: what is less is counted. */
const numbers = (text: string): readonly number[] =>
  (plain(text).match(/\d{1,3}(?: \d{3})+(?!\d)|\d+/g) ?? [])
    .map((digits) => Number(digits.replaceAll(' ', '')))
    .filter((number) => number >= 100);

/** What is read in a page. The numbers of two cells are two; a drawing, which may break a word, says what its table says. */
const readOf = (html: string): string =>
  textOf(html.replace(/<(script|svg)\b[\s\S]*?<\/\1>/g, '').replace(/<\/(?:td|th|li|p)>/g, ' · $&'));

/** Every number that the model derives. */
function derived(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(derived);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(derived) : [];
}

/** What one pays for a fiche, over the years. */
function rowsOf({ fiches }: Contrat): readonly number[] {
  return fiches.flatMap(({ budget }) => {
    const all = (budget?.financements ?? []).flatMap((one) => (one === null || one === undefined ? [] : [one]));
    return all.map(({ financeur, source }) =>
      sumEuros(
        all
          .filter((one) => one.financeur === financeur && one.source === source)
          .flatMap(({ montant }) => montant ?? []),
      ),
    );
  });
}

/** The words and numbers of a text that neither the contract, nor a register, nor the program brings. */
function invented(text: string, contrat: Contrat, folder: string): readonly string[] {
  const said = `${folder}\n${fromRegisters(contrat)}`;
  const known = new Set([...OWN_WORDS, ...words(said)].map(stem));
  const counted = new Set([
    ...numbers(said),
    ...numbers(folder.replaceAll('_', '')),
    ...derived(contrat.chiffres),
    ...rowsOf(contrat),
  ]);
  const years = [...counted].filter((number) => number > 1900 && number < 2100);
  const isInSpan = (number: number): boolean => number >= Math.min(...years) && number <= Math.max(...years);
  return [
    ...new Set([
      ...words(text).filter((word) => !known.has(stem(word))),
      ...numbers(text)
        .filter((number) => !counted.has(number) && !isInSpan(number))
        .map(String),
    ]),
  ];
}

describe.each(contractsIn(EXAMPLES))('the documents of %s', (name) => {
  const files = folderFiles(`${EXAMPLES}${name}`);
  const { contrat } = checkContrat(memoryProject(files));
  const folder = Object.entries(files)
    .filter(([path]) => /\.(?:yaml|md)$/.test(path))
    .map(([, text]) => text)
    .join('\n');

  it('say nothing that is not in the contract, in a register or in the words of the program', async () => {
    const pages = Object.values(await makeChosen(files, DOCUMENTS));
    expect(pages.length).toBeGreaterThan(4);
    const found = pages.map(({ view, html }) => [view.fichier, invented(readOf(html), contrat, folder)] as const);
    expect(found.filter(([, all]) => all.length > 0)).toEqual([]);
  }, 120_000);

  it('would be told of a name or a number that nobody gave', () => {
    expect(invented('Le docteur Zanzibarov a soigné 98 765 personnes en 2101.', contrat, folder)).toEqual(
      expect.arrayContaining(['zanzibarov', '98765', '2101']),
    );
  });
});
