import { type Day, toDay } from '../../../text/calendar.ts';

/** A way from days to places in a drawing. */
export interface TimeScale {
  readonly first: Day;
  /** The day after the last. */
  readonly end: Day;
  at(day: Day): number;
}

/** From the beginning of one day, at `from`, to the end of another, at `to`. */
export function timeScale(first: Day, last: Day, from: number, to: number): TimeScale {
  const end = last + 1;
  return { first, end, at: (day) => from + ((day - first) / (end - first)) * (to - from) };
}

/** The first day of each year of the scale. */
export function yearsOf(first: number, last: number): readonly { readonly year: number; readonly day: Day }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    day: toDay({ year: first + index, month: 1, day: 1 }),
  }));
}
