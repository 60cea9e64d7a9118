import type { Contrat, Partenaire } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { signsApart } from '../model/signs-apart.ts';
import type { ContratYaml, SignatureSepareeYaml } from '../model/yaml.generated.ts';
import type { PreciseDate } from '../text/dates.ts';
import { compareDates } from '../text/dates.ts';
import { onceFor } from './once-for.ts';
import { readDate } from './read-date.ts';

/** When a party signs: the day it signs apart, else the common one; `undefined` where the contract does not say. */
export function signatureDate({ yaml }: Contrat, partenaire: Partenaire): PreciseDate | undefined {
  const apart = signaturesApart(yaml).get(partenaire.id);
  return readDate(signsApart(apart) ? apart.date : yaml.signature?.date);
}

/** By partner; of two of the same, the first. Several rules ask for the date of each of many parties. */
const signaturesApart = onceFor((yaml: ContratYaml): ReadonlyMap<string, SignatureSepareeYaml> => {
  const signatures = present(yaml.signatures).map(([signature]) => [signature.partenaire, signature] as const);
  return new Map(signatures.reverse());
});

/** Every day on which anybody signs: the common one first. */
export function signingDates({ yaml }: Contrat): readonly PreciseDate[] {
  const written = [yaml.signature?.date, ...present(yaml.signatures).map(([{ date }]) => date)];
  return written.flatMap((date) => readDate(date) ?? []);
}

/** The first day on which anybody signs. */
export function firstSignatureDate(contrat: Contrat): PreciseDate | undefined {
  return signingDates(contrat).reduce<PreciseDate | undefined>(
    (first, date) => (first === undefined || compareDates(date, first) < 0 ? date : first),
    undefined,
  );
}
