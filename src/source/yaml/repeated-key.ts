import type { RepeatedKey } from '../key-index.ts';
import { rangeOf } from '../locate.ts';
import type { Guess } from './guess.ts';
import { SENTENCES } from './sentences.ts';

/** A key that stands twice: one line too many, or the dash of a new element is missing. */
export function repeatedKey({ again, beginsItem }: RepeatedKey): Guess {
  const pos = rangeOf(again[0]);
  const [start] = pos;
  if (beginsItem) return { ...LOST_DASH, pos, mends: [{ pos: [start - 2, start], text: '- ' }] };
  // The first is read, the others stand aside.
  const mends = again.map((key, index) => {
    const [at] = rangeOf(key);
    return { pos: [at, at], text: `x_${index}_` } as const;
  });
  return { ...SENTENCES.DUPLICATE_KEY, pos, mends };
}

const LOST_DASH = {
  rule: 'yaml/tiret',
  message: 'Les mêmes clés recommencent ici : il manque le tiret d’un nouvel élément de la liste.',
  hint: 'Mettez un tiret et une espace devant cette clé, à la place des deux dernières espaces de son décalage.',
} as const;
