import type { Span } from '../source/path.ts';
import { dateOf, isoDate } from '../text/dates.ts';
import { findProseDates } from './prose-dates.ts';
import { type Need, needs } from './texts-with.ts';

/**
 * « loi n° 2016-41 du … », « décret no 2010-514 du … », « loi 2016‑41 du … », whatever hyphen joins the number; the date is read by
 * who reads all dates.
 */
const CITATION =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(loi|décret|ordonnance)(?:\s{1,3}[A-Za-zÀ-ÖØ-öø-ž][A-Za-zÀ-ÖØ-öø-ž’'-]{0,20}){0,3}\s{1,3}(?:n(?:[°ºo]|\^[o°]\^)\s{0,3})?[*_]{0,3}(\d{2,4}\s?[-\u2010-\u2015\u2212]\s?\d{1,5})[*_]{0,3}\s{1,3}du\s{1,3}[*_]{0,3}/gi;

/** A text that cites an act with its date names its kind. */
export const CITING: readonly Need[] = [needs('act'), needs('digit')];

/** A law, decree or ordonnance that a text cites with its number and its date. */
export interface Citation {
  /** « loi », « décret » or « ordonnance ». */
  readonly nature: string;
  /** As the register has it: « 2016-41 ». */
  readonly number: string;
  readonly numberAt: Span;
  /** `AAAA-MM-JJ`. */
  readonly date: string;
  readonly dateAt: Span;
}

/** The laws, decrees and ordonnances that a text cites, from left to right; a date that does not exist has its own message. */
export function findCitations(text: string): readonly Citation[] {
  const dates = new Map(findProseDates(text).map((date) => [date.start, date]));
  return [...text.matchAll(CITATION)].flatMap((found) => {
    const [whole, nature = '', written = ''] = found;
    const end = found.index + whole.length;
    const dated = dates.get(end);
    if (!dated?.exists) return [];
    const start = found.index + whole.lastIndexOf(written);
    return [
      {
        nature: nature.toLowerCase(),
        number: written.replace(/\D+/, '-'),
        numberAt: { start, end: start + written.length },
        date: isoDate(dateOf(dated)),
        dateAt: { start: dated.start, end: dated.end },
      },
    ];
  });
}
