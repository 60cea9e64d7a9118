import { stringify } from 'yaml';
import { memoryProject } from '../../src/project/memory.ts';
import { checkContrat } from '../../src/rules/check.ts';
import type { Files } from './make.ts';

/** Lines that name something, or tell a fact about it: a contract without its prose keeps them. */
const NAMING: ReadonlySet<string> = new Set(
  (
    'titre titre_court autre_titre nom nom_court sigle libelle quoi type lieu dans gentile source unite fonction organisation ' +
    'service adresse auteur taille alternative vote organe'
  ).split(' '),
);

type Tree = Record<string | number, unknown>;

/** A contract as plain data, all its files in one. */
function treeOf(files: Files): Tree {
  return structuredClone(checkContrat(memoryProject(files)).contrat.yaml) as unknown as Tree;
}

/** The same folder with the contract in one file. */
export function filesWith(files: Files, tree: object): Files {
  const others = Object.entries(files).filter(([path]) => !path.endsWith('.yaml'));
  return { ...Object.fromEntries(others), 'contrat.yaml': stringify(tree, { lineWidth: 0 }) };
}

/** The contract without any text that a person wrote freely: titles, names, dates, numbers and identifiers stay. */
export function treeWithoutProse(files: Files): { readonly tree: Tree; readonly removed: number } {
  const { textes } = checkContrat(memoryProject(files)).contrat;
  const tree = treeOf(files);
  const prose = textes.filter(({ at, kind }) => kind === 'markdown' || !NAMING.has(String(at.at(-1))));
  for (const { at } of prose) remove(tree, typeof at.at(-1) === 'number' ? at.slice(0, -1) : at);
  // What nobody said needs nobody who says it.
  for (const key of ['communiques', 'actualites']) {
    for (const one of (tree[key] as Tree[] | undefined) ?? []) Reflect.deleteProperty(one, 'citations');
  }
  return { tree, removed: prose.length };
}

function remove(tree: Tree, at: readonly (string | number)[]): void {
  const holder = at.slice(0, -1).reduce<unknown>((node, key) => (node as Tree | undefined)?.[key], tree);
  if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, at.at(-1) ?? '');
}
