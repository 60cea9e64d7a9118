import type { Contrat, Texte } from '../model/contrat.ts';
import { type Path, valueAt } from '../source/path.ts';

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

function gatherStrings(value: unknown, at: Path, into: WrittenText[]): void {
  if (typeof value === 'string') into.push({ at, texte: value });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gatherStrings(item, [...at, index], into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!isPrivate(key)) gatherStrings(inner, [...at, key], into);
    }
  }
}
