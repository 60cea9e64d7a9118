import type { Contrat } from '../model/contrat.ts';
import { registerYear } from '../registers/territories/validity.ts';
import { toDay } from '../text/calendar.ts';
import type { PreciseDate } from '../text/dates.ts';
import { readDate } from './read-date.ts';
import { firstSignatureDate } from './signature-dates.ts';

/** The date whose territories, codes and institutions the contract speaks of: its signature, else its draft, else its start. */
export function contractDate(contrat: Contrat): PreciseDate | undefined {
  const { projet, periode } = contrat.yaml;
  return firstSignatureDate(contrat) ?? readDate(projet?.date) ?? readDate(periode?.debut);
}

/**
 * Whether the register of territories, which tells one year, can judge the perimeters of this contract. An older contract may
 * be right with communes and EPCI that have merged since, so nothing is held against it. A text without date is being written
 * now, unless it is signed or rebuilt from sources.
 */
export function isOfRegister(contrat: Contrat): boolean {
  const date = contractDate(contrat);
  if (date === undefined) return !contrat.isTranscription && contrat.etat !== 'signe';
  return date.last >= toDay({ year: registerYear(), month: 1, day: 1 });
}
