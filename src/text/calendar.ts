/**
 * A day of the civil calendar, as a count of days from 1 January 1970. Counting days rather than seconds leaves no room for
 * time zones; no clock is read anywhere here.
 */
export type Day = number;

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Gregorian leap years. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether such a day exists: 2023-02-29 does not. */
export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return [year, month, day].every(Number.isInteger) && year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of a day that exists. */
export function toDay({ year, month, day }: CivilDay): Day {
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
}

export function fromDay(day: Day): CivilDay {
  // Starts late enough for any day; the way back is two years at most.
  let year = 1970 + Math.ceil(day / 365.2425) + 1;
  while (daysBeforeYear(year) > day) year -= 1;
  let month = 12;
  while (toDay({ year, month, day: 1 }) > day) month -= 1;
  return { year, month, day: day - toDay({ year, month, day: 1 }) + 1 };
}

/** `AAAA-MM-JJ`. */
export function isoDay(day: Day): string {
  const civil = fromDay(day);
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
}

/** 0 for Sunday to 6 for Saturday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day some months later, or the last one of that month: 31 January + 1 month = 28 or 29 February. */
export function addMonthsToDay(day: Day, months: number): Day {
  const from = fromDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toDay({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
