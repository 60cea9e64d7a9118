import type { Contrat, Texte } from '../model/contrat.ts';
import { valueAt } from '../source/path.ts';

/** A string of the contract and where it stands. */
export type WrittenText = Pick<Texte, 'at' | 'texte'>;

/** What no document prints: the settings of rules, and the keys that belong to the author alone. */
const isPrivate = (key: string): boolean => key === 'regles' || key.startsWith('x_');

/**
 * Every string that a document may print, in the order of the YAML: prose and titles, names, addresses and phone numbers as
 * well. A text in a file of its own comes with the others of its kind, at the end.
 */
export function everyText(contrat: Contrat): readonly WrittenText[] {
  const known = gathered.get(contrat);
  if (known !== undefined) return known;
  const texts = gather(contrat);
  gathered.set(contrat, texts);
  return texts;
}

/** Every string under a key of that name. */
export function textsUnder(contrat: Contrat, key: string): readonly WrittenText[] {
  return everyText(contrat).filter(({ at }) => at.at(-1) === key);
}

// A dozen rules ask for the same contract.
const gathered = new WeakMap<Contrat, readonly WrittenText[]>();

function gather({ yaml, textes }: Contrat): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  gatherStrings(yaml, [], texts);
  texts.push(...textes.filter(({ at }) => typeof valueAt(yaml, at) !== 'string'));
  return texts;
}

/** @param at the way to the value; it grows and shrinks with the walk, and only a string keeps a copy */
function gatherStrings(value: unknown, at: (string | number)[], into: WrittenText[]): void {
  if (typeof value === 'string') into.push({ at: at.slice(), texte: value });
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (isPrivate(key)) continue;
    at.push(isList ? Number(key) : key);
    gatherStrings((value as Record<string, unknown>)[key], at, into);
    at.pop();
  }
}
