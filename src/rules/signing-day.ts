import type { Contrat } from '../model/contrat.ts';
import { type Day, toDay } from '../text/calendar.ts';
import { addMonths } from '../text/dates.ts';
import { readDate } from './read-date.ts';
import { firstSignatureDate } from './signature-dates.ts';

/** Months by which a contract may be signed before it begins. */
const AHEAD = 12;

/**
 * Whether the contract is surely signed on that day or later: by its date of signature, else because its draft is already
 * dated so, or its start a year away. A text that is not dated at all and not signed is being written now.
 *
 * @param day `AAAA-MM-JJ`
 */
export function isSignedSince(contrat: Contrat, day: string): boolean {
  const { projet, periode } = contrat.yaml;
  const start = readDate(periode?.debut);
  const date = firstSignatureDate(contrat) ?? readDate(projet?.date) ?? (start && addMonths(start, -AHEAD));
  if (date === undefined) return !contrat.isTranscription && contrat.etat !== 'signe';
  return date.first >= dayOf(day);
}

/** Whether the contract is surely signed on that day (`AAAA-MM-JJ`) or earlier; without a date of signature nobody can tell. */
export function isSignedUntil(contrat: Contrat, day: string): boolean {
  const date = firstSignatureDate(contrat);
  return date !== undefined && date.last <= dayOf(day);
}

function dayOf(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return toDay({ year, month, day });
}
