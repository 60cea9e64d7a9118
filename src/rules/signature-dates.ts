import type { Contrat, Partenaire } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import type { PreciseDate } from '../text/dates.ts';
import { compareDates } from '../text/dates.ts';
import { readDate } from './read-date.ts';

/** When a party signs: the day it signs apart, else the common one; `undefined` where the contract does not say. */
export function signatureDate({ yaml }: Contrat, partenaire: Partenaire): PreciseDate | undefined {
  const apart = present(yaml.signatures).find(([signature]) => signature.partenaire === partenaire.id);
  return readDate(apart === undefined ? yaml.signature?.date : apart[0].date);
}

/** The first day on which anybody signs. */
export function firstSignatureDate({ yaml }: Contrat): PreciseDate | undefined {
  const written = [yaml.signature?.date, ...present(yaml.signatures).map(([{ date }]) => date)];
  return written.flatMap((date) => readDate(date) ?? []).sort(compareDates)[0];
}
