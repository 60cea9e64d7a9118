import type { Span } from '../source/path.ts';
import { isCivilDay } from '../text/calendar.ts';
import { MONTHS, WEEKDAYS } from '../text/date-words.ts';
import { remembered } from '../text/remembered.ts';
import { type Need, needs } from './texts-with.ts';

/** A day as a sentence states it: « vendredi 4 mai 2018 », « le 1er mai 2018 », « 04/05/2018 », « 2018-05-04 ». */
export interface ProseDate extends Span {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the calendar has such a day. */
  readonly exists: boolean;
  /** The day of the week, if the sentence says one: 0 for Sunday. */
  readonly weekday: (Span & { readonly number: number }) | undefined;
}

/** The months as people write them, accents forgotten or not, to stand in a pattern. */
export const MONTH_NAMES: string = MONTHS.join('|')
  .replace('é', '[ée]')
  .replace('û', '[ûu]')
  .replace('décembre', 'd[ée]cembre');

/** « jeudi **4 mai 2018** »: bold and italics stand around the day, the date or a part of it. */
const MARKS = '[*_]{0,3}';
const IN_WORDS = String.raw`(\d{1,2})(?:er|\^er\^|\^\{er\}|ᵉʳ)?${MARKS}\s{1,3}${MARKS}(${MONTH_NAMES})${MARKS}\s{1,3}${MARKS}(\d{4})`;
const IN_FIGURES = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})`;
const ISO = String.raw`(\d{4})-(\d{2})-(\d{2})(?!-)`;
const FORM = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž\d/°.-])(?:(${WEEKDAYS.join('|')})${MARKS},?\s{1,3}(?:le\s{1,3})?${MARKS})?` +
    String.raw`(?:${IN_WORDS}|${IN_FIGURES}|${ISO})(?![A-Za-zÀ-ÖØ-öø-ž\d/])`,
  'giu',
);

/** What stands before a figure that is no day: « La Lettre n° 45 mai 2018 ». */
const NUMBERED = /n[°ºo]\s*$/i;
/** What stands before a day: the number of an act may look like « 2018-05-04 » too. */
const DAY_COMES = /(?:^|(?<![A-Za-zÀ-ÖØ-öø-ž])(?:le|du|au|dès|depuis|avant|après|jusqu[’']au)\s{1,3}[*_]{0,3})$/i;

/** A text that states a day holds figures, and a month or figures that are joined. */
export const DATED: readonly Need[] = [needs('digit'), needs('month', 'joined-figures')];

/** The days that a text states in full, from left to right. */
export const findProseDates: (text: string) => readonly ProseDate[] = remembered((text) =>
  [...text.matchAll(FORM)].flatMap((found) => {
    const [whole, weekday, day, monthName, year, ...figures] = found;
    const [dayFigure, monthFigure, yearFigure, isoYear, isoMonth, isoDay] = figures;
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    if (NUMBERED.test(before)) return [];
    if (isoYear !== undefined && weekday === undefined && !DAY_COMES.test(before)) return [];
    // « 2018-43-12 » is the number of something.
    if (isoYear !== undefined && (Number(isoMonth) > 12 || Number(isoDay) > 31)) return [];
    const civil = {
      year: Number(year ?? yearFigure ?? isoYear),
      month: monthName === undefined ? Number(monthFigure ?? isoMonth) : monthNumber(monthName),
      day: Number(day ?? dayFigure ?? isoDay),
    };
    const word = weekday && {
      start: found.index,
      end: found.index + weekday.length,
      number: WEEKDAYS.indexOf(weekday.toLowerCase()),
    };
    const span = { start: found.index + whole.search(/\d/), end: found.index + whole.length };
    return [{ ...span, ...civil, exists: isCivilDay(civil), weekday: word || undefined }];
  }),
);

function monthNumber(name: string): number {
  const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((month) => fold(month) === fold(name)) + 1;
}
