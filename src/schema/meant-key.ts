import { valueAt } from '../source/path.ts';
import type { Finding } from './finding.ts';
import { foldWord, nearest } from './nearest.ts';
import { admits, nodeAt, stepInto } from './nodes.ts';

/** The key that an unknown one was probably meant to be: one that its holder may have and has not. */
export function meantKey({ keys: [key = ''], node, value }: Finding): string | undefined {
  const written: object = typeof value === 'object' && value !== null ? value : {};
  const free = Object.keys(node.properties ?? {}).filter((name) => !Object.hasOwn(written, name));
  const held: unknown = Object.getOwnPropertyDescriptor(written, key)?.value;
  // « frequence annuelle » lacks its colon.
  const word = /^(\S+) \S/u.exec(key)?.[1];
  if (held === null && word !== undefined && free.includes(word)) return word;
  // « objectis » is « objectifs » before a list, « objectif » before a word.
  return (
    nearest(key, free, (name) => admits(stepInto(node, name) ?? {}, typeOf(held))) ??
    cutShort(key, free) ??
    otherName(key, free)
  );
}

/** What people call a key, where it is that key and no other: whoever carries an action is its `pilote`. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  porteur: 'pilote',
  'structure-porteuse': 'pilote',
  publics: 'public_cible',
  'public-vise': 'public_cible',
};

function otherName(key: string, free: readonly string[]): string | undefined {
  const names = Object.entries(OTHER_NAMES).find(([name]) => name === foldWord(key));
  return names !== undefined && free.includes(names[1]) ? names[1] : undefined;
}

/** « public » is `public_cible`: the first words of a key, when no other begins with them. */
function cutShort(key: string, free: readonly string[]): string | undefined {
  const begun = free.filter((name) => foldWord(name).startsWith(`${foldWord(key)}-`));
  return begun.length === 1 ? begun[0] : undefined;
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The key that takes many, where the one that takes a single value got a list: « objectif » for « objectifs ». */
export function meantPlural({ path, value, keyword, source }: Finding): string | undefined {
  const key = path.at(-1);
  if (keyword !== 'type' || !Array.isArray(value) || typeof key !== 'string') return undefined;
  const above = path.slice(0, -1);
  const plural = `${key}s`;
  if (valueAt(source.data, [...above, plural]) !== undefined) return undefined;
  return admits(stepInto(nodeAt(above), plural) ?? {}, 'array') ? plural : undefined;
}
