import {
  addMonthsToDay,
  type CivilDay,
  type Day,
  daysInMonth,
  fromDay,
  isCivilDay,
  isoDay,
  toDay,
  weekdayOf,
} from './calendar.ts';
import { remembered } from './remembered.ts';

export { formatDate, formatDateInSentence, formatDateLong, formatPeriod } from './date-words.ts';
export { formatDuration, parseDuration } from './durations.ts';

/** How exactly a date is known. */
export type Precision = 'year' | 'semester' | 'quarter' | 'month' | 'day';

/** A date as exactly as it is known: every day from the first to the last may be the one. */
export interface PreciseDate {
  readonly precision: Precision;
  readonly first: Day;
  readonly last: Day;
}

const FORM = /^(\d{4})(?:-(?:S([12])|T([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/**
 * Reads `AAAA`, `AAAA-S1`, `AAAA-T1`, `AAAA-MM` or `AAAA-MM-JJ`. A year that YAML took for a number is a year too.
 *
 * @returns `undefined` for any other form, and for a day that does not exist
 */
export function parseDate(value: string | number): PreciseDate | undefined {
  return parsed(String(value));
}

// A dozen rules ask for each date of a contract.
const parsed = remembered(parse, 20_000);

function parse(value: string): PreciseDate | undefined {
  const found = FORM.exec(value);
  if (found === null) return undefined;
  const [, years, semester, quarter, months, days] = found;
  const year = Number(years);
  if (year < 1) return undefined;
  if (semester !== undefined) return span('semester', year, Number(semester) * 6 - 5, 6);
  if (quarter !== undefined) return span('quarter', year, Number(quarter) * 3 - 2, 3);
  if (months === undefined) return span('year', year, 1, 12);
  const month = Number(months);
  if (month < 1 || month > 12) return undefined;
  if (days === undefined) return span('month', year, month, 1);
  const civil = { year, month, day: Number(days) };
  return isCivilDay(civil) ? dateOf(civil) : undefined;
}

function span(precision: Precision, year: number, month: number, length: number): PreciseDate {
  const end = month + length - 1;
  return {
    precision,
    first: toDay({ year, month, day: 1 }),
    last: toDay({ year, month: end, day: daysInMonth(year, end) }),
  };
}

/** The date of a day that exists. */
export function dateOf(civil: CivilDay | Day): PreciseDate {
  const day = typeof civil === 'number' ? civil : toDay(civil);
  return { precision: 'day', first: day, last: day };
}

/** The date in the form it is written in a contract; what `parseDate` reads back. */
export function isoDate({ precision, first }: PreciseDate): string {
  const iso = isoDay(first);
  const month = Number(iso.slice(5, 7));
  switch (precision) {
    case 'year':
      return iso.slice(0, 4);
    case 'semester':
      return `${iso.slice(0, 4)}-S${Math.ceil(month / 6)}`;
    case 'quarter':
      return `${iso.slice(0, 4)}-T${Math.ceil(month / 3)}`;
    case 'month':
      return iso.slice(0, 7);
    case 'day':
      return iso;
  }
}

/** Whether `a` may be before `b` or the same day. « 2018 » may be before « 4 mai 2018 », and after it. */
export function canBeBefore(a: PreciseDate, b: PreciseDate): boolean {
  return a.first <= b.last;
}

/** Whether `a` may be at least a day before `b`. */
export function canBeStrictlyBefore(a: PreciseDate, b: PreciseDate): boolean {
  return a.first < b.last;
}

/** Whether some day may be both. */
export function canBeSame(a: PreciseDate, b: PreciseDate): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Sorts by first day, the exact before the vague. */
export function compareDates(a: PreciseDate, b: PreciseDate): number {
  return a.first - b.first || a.last - b.last;
}

/** The day of the week, 0 for Sunday to 6 for Saturday; `undefined` unless the day is known. */
export function weekday(date: PreciseDate): number | undefined {
  return date.precision === 'day' ? weekdayOf(date.first) : undefined;
}

/**
 * The date some months later, no more exact than it was. 31 January + 1 month is the last day of February. A semester or a
 * quarter moved into the middle of two is as vague as its months: only whole steps keep their name.
 */
export function addMonths(date: PreciseDate, months: number): PreciseDate {
  const first = addMonthsToDay(date.first, months);
  if (date.precision === 'day') return { precision: 'day', first, last: first };
  const last = addMonthsToDay(date.last + 1, months) - 1;
  const step = { year: 12, semester: 6, quarter: 3, month: 1 }[date.precision];
  if (months % step === 0) return { precision: date.precision, first, last };
  return {
    precision: 'year',
    first: toDay({ ...fromDay(first), month: 1, day: 1 }),
    last: toDay({ ...fromDay(last), month: 12, day: 31 }),
  };
}

export function addYears(date: PreciseDate, years: number): PreciseDate {
  return addMonths(date, years * 12);
}

/**
 * How many whole months may lie from the first day of a period to its last one, at least and at most. A period counts
 * its last day: from 1 July 2024 to 30 June 2029 are 60 months.
 */
export function monthsBetween(from: PreciseDate, to: PreciseDate): { readonly least: number; readonly most: number } {
  return { least: wholeMonths(from.last, to.first), most: wholeMonths(from.first, to.last) };
}

function wholeMonths(from: Day, to: Day): number {
  const end = to + 1;
  if (end < from) return -wholeMonths(end, from - 1);
  const start = fromDay(from);
  const stop = fromDay(end);
  const months = (stop.year - start.year) * 12 + stop.month - start.month;
  return addMonthsToDay(from, months) > end ? months - 1 : months;
}
