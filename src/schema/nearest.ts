import { distance } from 'fastest-levenshtein';

/** Letters to change; two that changed places count as one. */
export function farFrom(one: string, other: string): number {
  const far = distance(one, other);
  if (far !== 2 || one.length !== other.length) return far;
  const at = Array.from(one, (_, index) => index).findIndex((index) => one.charAt(index) !== other.charAt(index));
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other ? 1 : far;
}

/**
 * The word of `words` that `word` was probably meant to be, or `undefined` if none is near enough. Accents, capitals,
 * spaces, hyphens and underscores don't count: they are what people get wrong first.
 * @param fits tells which of two words as near is the better one
 */
export function nearest(
  word: string,
  words: readonly string[],
  fits: (candidate: string) => boolean = () => false,
): string | undefined {
  const wanted = foldWord(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = words
    .map((candidate) => ({ candidate, far: farFrom(wanted, foldWord(candidate)) }))
    .filter(({ candidate, far }) => far <= limit && far < Math.max(wanted.length, candidate.length))
    .sort((a, b) => a.far - b.far || Number(fits(b.candidate)) - Number(fits(a.candidate)));
  return ranked[0]?.candidate;
}

/** Whether two words are the same but for accents, capitals, spaces, hyphens and underscores. */
export function isSameWord(one: string, other: string): boolean {
  return foldWord(one) === foldWord(other);
}

/** A word without what people get wrong first: accents, capitals, and which sign joins its parts. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s_’'-]+/g, '-');
}
