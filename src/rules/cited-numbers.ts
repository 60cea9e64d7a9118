import type { Span } from '../source/path.ts';

/** A part of the contract that a sentence cites by its number: « fiche 1.2 », « annexe 3 ». */
export interface CitedNumber extends Span {
  readonly number: string;
  /** The whole of the citation: « fiches 1.1, 1.2 et 2.1 ». */
  readonly citation: Span;
}

/**
 * The source of a pattern for what is cited by its number, alone or in a row: « fiches 1.1, 1.2 et 2.1 ».
 * @param noun what is cited, as a pattern in which the capital is allowed for: `[Ff]iches?`
 * @param number the form of its numbers, as a pattern without groups
 * @param after what must follow the number, as a pattern
 */
export function citationForm(noun: string, number: string, after = ''): string {
  const row = String.raw`${number}(?:(?:,\s|\set\s|\sou\s|\sà\s)${number}){0,9}`;
  return String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])${noun}\s{1,2}(?:n[°ºo]s?\s?)?(${row})(?![A-Za-zÀ-ÖØ-öø-ž\d])${after}`;
}

/** The numbers that a text cites in a form, from left to right. */
export function findCitedNumbers(text: string, form: RegExp): readonly CitedNumber[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const [whole, row = ''] = match;
    const from = match.index + whole.lastIndexOf(row);
    const citation = { start: match.index, end: match.index + whole.length };
    return [...row.matchAll(/(?:[A-Z]{1,3}[.-]?)?\d{1,3}(?:[.-]\d{1,3}){0,3}/g)].map(({ 0: number, index }) => ({
      start: from + index,
      end: from + index + number.length,
      number,
      citation,
    }));
  });
}
