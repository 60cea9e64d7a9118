import { addMonthsToDay, type Day } from '../../text/calendar.ts';
import { addMonths, compareDates, dateOf, type PreciseDate, parseDate } from '../../text/dates.ts';
import { parseDuration } from '../../text/durations.ts';
import { present } from '../prune.ts';
import type { ContratYaml, DatePreciseYaml } from '../yaml.generated.ts';

/**
 * When a contract ends, as exactly as it says: the latest end that it or one of its avenants gives, else what its first day and its
 * duration make; `undefined` where it says neither.
 */
export function endOf({ periode, avenants }: ContratYaml): PreciseDate | undefined {
  const ends = [periode?.fin, ...present(avenants).map(([{ fin }]) => fin)].flatMap(dateIn);
  const latest = ends.sort((a, b) => a.last - b.last || compareDates(a, b)).at(-1);
  if (latest !== undefined) return latest;
  const [start] = dateIn(periode?.debut);
  const months = periode?.duree === undefined ? undefined : parseDuration(periode.duree);
  if (start === undefined || months === undefined) return undefined;
  const after = addMonths(start, months);
  return after.precision === 'day' ? dateOf(after.first - 1) : after;
}

/** The date that was written, if it is one. */
export function dateIn(written: DatePreciseYaml | undefined): readonly PreciseDate[] {
  const date = written === undefined ? undefined : parseDate(written);
  return date === undefined ? [] : [date];
}

/** Where the end of a contract lies from a given day: over, within a year of it, or later. */
export type Echeance = 'passee' | 'dans-l-annee' | 'plus-tard';

/** An end that is known to the year alone counts as near as soon as one of its days is: whoever prepares it wants to know. */
export function dueFrom(day: Day, fin: PreciseDate): Echeance {
  if (fin.last < day) return 'passee';
  return fin.first <= addMonthsToDay(day, 12) ? 'dans-l-annee' : 'plus-tard';
}
