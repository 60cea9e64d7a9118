import { addMonths, dateOf, type PreciseDate } from './dates.ts';

const FORM = /^([1-9]\d{0,3}) (jours?|semaines?|mois)$/;

/**
 * The day on which a delay is over: « 15 jours », « 6 semaines », « 1 mois » from a date.
 *
 * @returns as exact as the date, or `undefined` where the delay has another form
 */
export function addDelay(date: PreciseDate, delay: string): PreciseDate | undefined {
  const [, count = '', unit = ''] = FORM.exec(delay.trim()) ?? [];
  if (unit === '') return undefined;
  if (unit === 'mois') return addMonths(date, Number(count));
  const days = Number(count) * (unit.startsWith('semaine') ? 7 : 1);
  if (date.precision === 'day') return dateOf(date.first + days);
  return { precision: date.precision, first: date.first + days, last: date.last + days };
}
