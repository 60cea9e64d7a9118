import type { Span } from '../source/path.ts';
import { isCivilDay } from '../text/calendar.ts';
import { MONTHS, WEEKDAYS } from '../text/date-words.ts';

/** A day as a sentence states it: « vendredi 4 mai 2018 », « le 1er mai 2018 », « 04/05/2018 ». */
export interface ProseDate extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the calendar has such a day. */
  readonly exists: boolean;
  /** The day of the week, if the sentence says one: 0 for Sunday. */
  readonly weekday: (Span & { readonly number: number }) | undefined;
}

const MONTH_NAMES = MONTHS.join('|').replace('é', '[ée]').replace('û', '[ûu]').replace('décembre', 'd[ée]cembre');
const FORM = new RegExp(
  String.raw`(?<![\p{L}\d/°.-])(?:(${WEEKDAYS.join('|')}),?\s{1,3}(?:le\s{1,3})?)?` +
    String.raw`(?:(\d{1,2})(?:er|\^er\^|\^\{er\}|ᵉʳ)?\s{1,3}(${MONTH_NAMES})\s{1,3}(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?![\p{L}\d/])`,
  'giu',
);

/** What stands before a figure that is no day: « La Lettre n° 45 mai 2018 ». */
const NUMBERED = /n[°ºo]\s*$/i;

/** The days that a text states in full, from left to right. */
export function findProseDates(text: string): readonly ProseDate[] {
  return [...text.matchAll(FORM)].flatMap((found) => {
    const [whole, weekday, day, monthName, year, dayFigure, monthFigure, yearFigure] = found;
    if (NUMBERED.test(text.slice(Math.max(0, found.index - 4), found.index))) return [];
    const civil = {
      year: Number(year ?? yearFigure),
      month: monthName === undefined ? Number(monthFigure) : monthNumber(monthName),
      day: Number(day ?? dayFigure),
    };
    const word = weekday && {
      start: found.index,
      end: found.index + weekday.length,
      number: WEEKDAYS.indexOf(weekday.toLowerCase()),
    };
    const span = { start: found.index + whole.search(/\d/), end: found.index + whole.length };
    return [{ ...span, ...civil, exists: isCivilDay(civil), weekday: word || undefined }];
  });
}

function monthNumber(name: string): number {
  const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((month) => fold(month) === fold(name)) + 1;
}
