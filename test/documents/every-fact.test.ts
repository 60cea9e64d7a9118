import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import { contrat } from '../../src/documents/contrat.ts';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { altered, type Fact, type TellingContract, tellingContract } from './every-fact-contract.ts';
import { makeChosen, makePages } from './make.ts';
import { plain, styleOf, tagsOf, textOf } from './page.ts';

/** What no document says, and why; a path stands for all that is below it. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  version: 'the program reads it',
  identifiant: 'names the contract among others, for programs',
  'articles[].id': 'a key',
  'annexes[].id': 'a key',
  'fiches[].indicateurs[].id': 'a key',
  'communiques[].id': 'a key',
  'documents.theme': 'chosen with the making of a page, which is told its theme',
  'communiques[].citations[].valide_le': 'proves an agreement to those who publish, not to those who read',
  'annexes[].piece.fichier': 'a place in the folder of the contract, which a reader of the document does not have',
  'pieces_jointes[].fichier': 'as above',
  'transcription.sources[].fichier': 'as above',
  'fiches[].documents[].fichier': 'as above',
  'communiques[].pieces_jointes[].fichier': 'as above',
  'actualites[].id': 'a key',
  'actualites[].citations[].valide_le': 'as for a communiqué',
  'actualites[].pieces_jointes[].fichier': 'as above',
};

/** Where one wording takes the place of another, the other is read once the first is gone. */
const INSTEAD_OF = ['rang.lieu', 'articulations[].nom'];

const STATES = ['brouillon', 'arrete', 'signe'] as const;

const filesOf = ({ files }: TellingContract, tree: unknown): Readonly<Record<string, string>> => ({
  ...files,
  'contrat.yaml': stringify(tree, { lineWidth: 0 }),
});

/** All that can be read in the documents: their text, what stands for pictures, where links lead. */
async function readDocuments(contract: TellingContract, tree: unknown): Promise<string> {
  const files = filesOf(contract, tree);
  // The colours and the logos of a charter are those of one theme.
  const pages = await Promise.all([
    ...STATES.map((etat) => makePages(files, etat)),
    makeChosen(files, [contrat], { theme: 'institution' }),
  ]);
  const read = pages.flatMap((made) =>
    Object.values(made).flatMap(({ html }) => [
      // What ends a line or a cell parts the numbers on its sides.
      textOf(html.replace(/<\/(?:td|th|li|p)>/g, ' · $&')),
      ...[...styleOf(html).matchAll(/--[\w-]+: *(#\w+)/g)].map(([, colour]) => colour),
      ...tagsOf(html).flatMap(({ attributes: { alt, src, href } }) => [alt, src, href?.startsWith('#') ? '' : href]),
    ]),
  );
  return plain(read.join(' · ')).toLowerCase();
}

/** Whether one of the wordings stands in the text, and not as a part of a longer number. */
function reads(text: string, wordings: readonly string[]): boolean {
  const tight = text.replaceAll(' ', '');
  return wordings.some((wording) => {
    const words = plain(wording).toLowerCase();
    // Long codes are printed in groups.
    if (/^\d{9,}$/.test(words)) return tight.includes(words);
    const exact = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const isNumber = /\d$/.test(words);
    return new RegExp(isNumber ? `(?<!\\d|\\d[ ,])${exact}(?!\\d|,\\d| \\d{3}(?!\\d))` : exact).test(text);
  });
}

/** What is said of a contract, and of the same one without the wordings that stand in for others. */
interface Reading {
  readonly tree: unknown;
  readonly text: string;
  readonly shape: string;
}

async function readingsOf(contract: TellingContract): Promise<readonly Reading[]> {
  const without = INSTEAD_OF.reduce<unknown>((tree, path) => {
    const fact = contract.facts.find((one) => one.path === path);
    if (fact === undefined) throw new Error(`no field is called ${path}`);
    return altered(tree, fact.keys, undefined);
  }, contract.tree);
  return Promise.all(
    [contract.tree, without].map(async (tree) => ({
      tree,
      text: await readDocuments(contract, tree),
      shape: await shapeOf(contract, tree),
    })),
  );
}

/** The paths of a contract that no document says. */
async function silentPaths(contract: TellingContract): Promise<readonly string[]> {
  const readings = await readingsOf(contract);
  const silent: string[] = [];
  for (const fact of contract.facts) if (!(await isSaid(contract, fact, readings))) silent.push(fact.path);
  return silent;
}

async function isSaid(
  contract: TellingContract,
  { keys, proof }: Fact,
  readings: readonly Reading[],
): Promise<boolean> {
  for (const { tree, text, shape } of readings) {
    // A choice, a yes or no, a name of something else: the documents are other ones once it is another.
    const said =
      'shown' in proof
        ? reads(text, proof.shown)
        : (await shapeOf(contract, altered(tree, keys, proof.other))) !== shape;
    if (said) return true;
  }
  return false;
}

/** The text of the documents as they are and signed, for comparison. */
async function shapeOf(contract: TellingContract, tree: unknown): Promise<string> {
  const pages = await Promise.all(
    ([undefined, 'signe'] as const).map((etat) => makePages(filesOf(contract, tree), etat)),
  );
  return pages.flatMap((made) => Object.values(made).map(({ html }) => textOf(html))).join('\n');
}

const isBelow = (path: string, known: string): boolean =>
  path === known || path.startsWith(`${known}.`) || path.startsWith(`${known}[`);

const isException = (path: string): boolean => Object.keys(NOT_SHOWN).some((known) => isBelow(path, known));

describe('a contract in which everything is said', () => {
  const contract = tellingContract();
  let silent: readonly string[] = [];
  beforeAll(async () => {
    silent = await silentPaths(contract);
  }, 120_000);

  it('is one that the schemas accept, and fills hundreds of fields', () => {
    const { diagnostics } = checkContrat(memoryProject(filesOf(contract, contract.tree)));
    expect(diagnostics.filter(({ rule }) => /^(?:yaml|schema|fichier)\//.test(rule))).toEqual([]);
    expect(contract.facts.length).toBeGreaterThan(330);
  });

  it('has every fact in one document or the other', () => {
    expect(silent.filter((path) => !isException(path))).toEqual([]);
  });

  it('keeps no exception whose reason is gone', () => {
    const idle = Object.keys(NOT_SHOWN).filter((known) => !silent.some((path) => isBelow(path, known)));
    expect(idle).toEqual([]);
  });
});

describe('a new field', () => {
  it('is told as long as no document says it', async () => {
    const schemas = new Map(readSchemas());
    const fiche = schemas.get('fiche.schema.json') ?? {};
    schemas.set('fiche.schema.json', { ...fiche, properties: { ...fiche.properties, nouveau: { type: 'string' } } });
    const contract = tellingContract(schemas);
    const fact = contract.facts.find(({ path }) => path === 'fiches[].nouveau');
    expect(fact).toBeDefined();
    const text = await readDocuments(contract, contract.tree);
    const said = (one: Fact | undefined): boolean =>
      one !== undefined && 'shown' in one.proof && reads(text, one.proof.shown);
    expect(said(fact)).toBe(false);
    expect(said(contract.facts.find(({ path }) => path === 'fiches[].titre'))).toBe(true);
  });
});
