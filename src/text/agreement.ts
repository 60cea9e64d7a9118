import { formatNumber, numberInWords } from './numbers.ts';
import { NBSP } from './spaces.ts';

/** Grammatical gender. */
export type Genre = 'm' | 'f';

/**
 * « représenté », « représentée », or « représenté(e) » where the gender is not known: a contract is not made to guess.
 *
 * @param participle in the masculine
 */
export function agree(participle: string, genre: Genre | undefined): string {
  if (genre === undefined) return `${participle}(e)`;
  return genre === 'f' ? `${participle}e` : participle;
}

/** The gender that a form of address tells. */
export function genreOfCivilite(civilite: string | undefined): Genre | undefined {
  if (civilite === undefined) return undefined;
  if (/^(?:M\.?|Monsieur)$/.test(civilite)) return 'm';
  return /^(?:M(?:me|lle)|Madame)$/.test(civilite) ? 'f' : undefined;
}

/** « a, b et c »; the items keep their words. */
export function enumerate(items: readonly string[], conjunction: 'et' | 'ou' = 'et'): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** « 0 fiche », « 1 fiche », « 3 fiches »: in French the plural begins with 2. Give `many` where it is more than an s. */
export function plural(count: number, one: string, many: string = pluralOf(one)): string {
  return `${formatNumber(count)}${NBSP}${Math.abs(count) < 2 ? one : many}`;
}

/** « trois axes », « une action », « 17 actions »: in words up to sixteen, as running text has it. */
export function countInWords(
  count: number,
  one: string,
  { genre = 'm', many = pluralOf(one) }: { readonly genre?: Genre; readonly many?: string } = {},
): string {
  return count > 16 ? plural(count, one, many) : `${numberInWords(count, genre)} ${count < 2 ? one : many}`;
}

function pluralOf(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`;
}

/** « n’a pas de lieu », « n’a ni lieu ni date » : what lacks, and nothing else. */
export function hasNo(nouns: readonly string[]): string {
  const [first = '', ...others] = nouns;
  if (others.length > 0) return `n’a ni ${nouns.join(' ni ')}`;
  return `n’a pas ${/^[aeéiouy]/i.test(first) ? 'd’' : 'de '}${first}`;
}
