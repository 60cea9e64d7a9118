import { type PreciseDate, parseDate } from '../text/dates.ts';

/** The date of a value that may be absent. */
export function readDate(value: string | number | undefined): PreciseDate | undefined {
  return value === undefined ? undefined : parseDate(value);
}
