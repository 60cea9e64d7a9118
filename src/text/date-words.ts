import { fromDay, weekdayOf } from './calendar.ts';
import type { PreciseDate } from './dates.ts';
import { NBSP } from './spaces.ts';

/** The months in French, in order. */
export const MONTHS: readonly string[] = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** The days of the week in French, Sunday first as `weekday` counts them. */
export const WEEKDAYS: readonly string[] = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** « 4 mai 2018 », « 1er mai 2018 », « mai 2018 », « 1er semestre 2017 », « 2e trimestre 2024 », « 2018 ». */
export function formatDate(date: PreciseDate): string {
  const { year, month, day } = fromDay(date.first);
  const monthName = MONTHS[month - 1] ?? '';
  switch (date.precision) {
    case 'year':
      return `${year}`;
    case 'semester':
      return `${ordinal(Math.ceil(month / 6))}${NBSP}semestre ${year}`;
    case 'quarter':
      return `${ordinal(Math.ceil(month / 3))}${NBSP}trimestre ${year}`;
    case 'month':
      return `${monthName} ${year}`;
    case 'day':
      return `${day === 1 ? '1er' : day}${NBSP}${monthName} ${year}`;
  }
}

/** With the day of the week where the day is known: « vendredi 4 mai 2018 ». */
export function formatDateLong(date: PreciseDate): string {
  if (date.precision !== 'day') return formatDate(date);
  return `${WEEKDAYS[weekdayOf(date.first)] ?? ''} ${formatDate(date)}`;
}

/** With the article or preposition that a sentence wants: « le 4 mai 2018 », « en mai 2018 », « au 1er semestre 2017 ». */
export function formatDateInSentence(date: PreciseDate): string {
  if (date.precision === 'day') return `le ${formatDate(date)}`;
  const preposition = date.precision === 'semester' || date.precision === 'quarter' ? 'au' : 'en';
  return `${preposition} ${formatDate(date)}`;
}

/**
 * « du 1er juillet 2024 au 30 juin 2029 », « de janvier 2018 à mars 2020 », « 2018-2022 », « du 1er semestre 2017 au
 * 2e semestre 2019 ». One end alone: « à partir du 4 mai 2018 », « jusqu’en 2022 ».
 */
export function formatPeriod(from: PreciseDate | undefined, to: PreciseDate | undefined): string {
  if (from === undefined) return to === undefined ? '' : `jusqu’${until(to)}`;
  if (to === undefined) return `à partir ${since(from)}`;
  if (from.precision === to.precision && from.first === to.first) return formatDate(from);
  if (from.precision === 'year' && to.precision === 'year') return `${formatDate(from)}-${formatDate(to)}`;
  return `${since(from)} ${until(to, 'à')}`;
}

function since(date: PreciseDate): string {
  const words = formatDate(date);
  if (date.precision !== 'month' && date.precision !== 'year') return `du ${words}`;
  return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`;
}

function until(date: PreciseDate, bare = 'en'): string {
  const isBare = date.precision === 'month' || date.precision === 'year';
  return `${isBare ? bare : 'au'} ${formatDate(date)}`;
}

function ordinal(value: number): string {
  return value === 1 ? '1er' : `${value}e`;
}
