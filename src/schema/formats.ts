import { parseDate } from '../text/dates.ts';

/** A day that exists, written `AAAA-MM-JJ`. */
export function isDay(text: string): boolean {
  return parseDate(text)?.precision === 'day';
}

/** A date as exactly as it is known: `AAAA`, `AAAA-S1`, `AAAA-T1`, `AAAA-MM` or `AAAA-MM-JJ`. */
export function isPreciseDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** The formats that the schemas name. */
export const FORMATS: { readonly date: typeof isDay; readonly 'date-precise': typeof isPreciseDate } = {
  date: isDay,
  'date-precise': isPreciseDate,
};
