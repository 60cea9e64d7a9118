import type { Contrat } from '../model/contrat.ts';
import { present } from '../model/prune.ts';
import { addMonths, canBeBefore, compareDates, type PreciseDate } from '../text/dates.ts';
import { parseDuration } from '../text/durations.ts';
import { readDate } from './read-date.ts';

/** The start of the contract, if it says one that is sound. */
export function firstDay(contrat: Contrat): PreciseDate | undefined {
  return isReversed(contrat) ? undefined : readDate(contrat.yaml.periode?.debut);
}

/** A period that ends before it starts has its own message: no other date can be held against it. */
function isReversed({ yaml }: Contrat): boolean {
  const [from, to] = [readDate(yaml.periode?.debut), readDate(yaml.periode?.fin)];
  return from !== undefined && to !== undefined && !canBeBefore(from, to);
}

/** The end of the contract as it was first agreed: stated, or counted from its duration. */
export function statedEnd(contrat: Contrat): PreciseDate | undefined {
  if (isReversed(contrat)) return undefined;
  const { fin, duree } = contrat.yaml.periode ?? {};
  return readDate(fin) ?? countedEnd(readDate(contrat.yaml.periode?.debut), duree);
}

function countedEnd(from: PreciseDate | undefined, duree: string | undefined): PreciseDate | undefined {
  const months = from === undefined || duree === undefined ? undefined : parseDuration(duree);
  return from === undefined || months === undefined ? undefined : addMonths(from, months);
}

/** The end of the contract, with the avenants that extend it. */
export function lastDay(contrat: Contrat): PreciseDate | undefined {
  const stated = statedEnd(contrat);
  if (stated === undefined) return undefined;
  let last = stated;
  for (const [{ fin }] of present(contrat.yaml.avenants)) {
    const extended = readDate(fin);
    if (extended !== undefined && compareDates(extended, last) >= 0) last = extended;
  }
  return last;
}
