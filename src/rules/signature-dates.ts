import type { Contrat, Partenaire } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { signsApart } from '../model/signs-apart.ts';
import type { ContratYaml, SignatureSepareeYaml } from '../model/yaml.generated.ts';
import type { PreciseDate } from '../text/dates.ts';
import { compareDates } from '../text/dates.ts';
import { readDate } from './read-date.ts';

/** When a party signs: the day it signs apart, else the common one; `undefined` where the contract does not say. */
export function signatureDate({ yaml }: Contrat, partenaire: Partenaire): PreciseDate | undefined {
  const apart = signaturesApart(yaml).get(partenaire.id);
  return readDate(signsApart(apart) ? apart.date : yaml.signature?.date);
}

// Several rules ask for the date of each of many parties.
const apartOf = new WeakMap<ContratYaml, ReadonlyMap<string, SignatureSepareeYaml>>();

/** By partner; of two of the same, the first. */
function signaturesApart(yaml: ContratYaml): ReadonlyMap<string, SignatureSepareeYaml> {
  const known = apartOf.get(yaml);
  if (known !== undefined) return known;
  const signatures = present(yaml.signatures).map(([signature]) => [signature.partenaire, signature] as const);
  const made = new Map(signatures.reverse());
  apartOf.set(yaml, made);
  return made;
}

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
