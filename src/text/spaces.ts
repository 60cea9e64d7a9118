/** Keeps two words on one line. */
export const NBSP = '\u00A0';
/** Thin, and keeps on one line: before ; ! ? and inside « ». */
export const NNBSP = '\u202F';

const SPACES = ' \t\u00A0\u202F\u2009\u2007';

/** A space within a line, of any width. */
export function isSpace(character: string): boolean {
  return character !== '' && SPACES.includes(character);
}
