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

// A dozen rules ask for the same contract.
const gathered = new WeakMap<Contrat, readonly WrittenText[]>();

function gather({ yaml, textes }: Contrat): readonly WrittenText[] {
  const inline = [...strings(yaml, [])];
  const apart = textes.filter(({ at }) => typeof valueAt(yaml, at) !== 'string');
  return [...inline, ...apart];
}

function* strings(value: unknown, at: Path): Generator<WrittenText> {
  if (typeof value === 'string') yield { at, texte: value };
  if (typeof value !== 'object' || value === null) return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    if (typeof key === 'string' && isPrivate(key)) continue;
    yield* strings(inner, [...at, key]);
  }
}
