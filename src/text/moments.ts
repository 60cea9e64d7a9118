import { formatDateInSentence, parseDate } from './dates.ts';
import { NBSP } from './spaces.ts';

const PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * An instant as a sentence wants it: « le 4 juillet 2026 à 14 h 05 (heure de Paris) ». The place of the machine does not count: who
 * reads a contract elsewhere reads the same.
 */
export function formatMoment(instant: Date): string {
  const parts = Object.fromEntries(PARIS.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = parseDate(`${parts.year}-${parts.month}-${parts.day}`);
  const words = day === undefined ? '' : formatDateInSentence(day);
  return `${words} à ${Number(parts.hour)}${NBSP}h${NBSP}${parts.minute} (heure de Paris)`;
}
