import type { Genre } from './agreement.ts';
import { numberInWords } from './numbers.ts';

/** « premier », « première », « deuxième », « vingt et unième »: a rank in words, up to 999; larger ones as « 1000e ». */
export function ordinal(rank: number, genre: Genre = 'm'): string {
  if (rank === 1) return genre === 'f' ? 'première' : 'premier';
  if (!Number.isInteger(rank) || rank < 1 || rank > 999) return `${rank}e`;
  return `${stemOf(numberInWords(rank))}ième`;
}

function stemOf(number: string): string {
  if (number.endsWith('cinq')) return `${number}u`;
  if (number.endsWith('neuf')) return `${number.slice(0, -1)}v`;
  // The s of quatre-vingts and deux cents falls, as a mute e does; that of trois and dix's x stay.
  if (/(?:vingts|cents)$/.test(number)) return number.slice(0, -1);
  return number.endsWith('e') ? number.slice(0, -1) : number;
}
