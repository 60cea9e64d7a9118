import type { Fiche } from '../../model/contrat.ts';

/**
 * The identifier that goes on from others: « 1.2 » after « 1.1 », « T3 » after « T2 », « C » after « B ». Of several sequences the one
 * that the last of them belongs to goes on.
 * @param ids those of the same list, in its order
 * @param taken all that can't be had any more
 * @returns `undefined` where no sequence can be seen
 */
function after(ids: readonly string[], taken: ReadonlySet<string>): string | undefined {
  const last = ids.at(-1);
  if (last === undefined) return undefined;
  const [, prefix = '', digits = ''] = /^((?:.*\D)?)(\d+)$/.exec(last) ?? [];
  if (digits === '') return letterAfter(last, taken);
  // A number of so many digits is a code, which no sequence goes on from.
  if (digits.length > MOST_DIGITS) return undefined;
  const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  let number = Math.max(...numbers.filter((text) => /^\d+$/.test(text) && text.length <= MOST_DIGITS).map(Number));
  let id: string;
  do {
    number += 1;
    id = prefix + String(number).padStart(digits.length, '0');
  } while (taken.has(id));
  return id;
}

const MOST_DIGITS = 9;

function letterAfter(last: string, taken: ReadonlySet<string>): string | undefined {
  if (!/(?:^|[^A-Za-z])[A-Ya-y]$/.test(last)) return undefined;
  const id = last.slice(0, -1) + String.fromCharCode(last.charCodeAt(last.length - 1) + 1);
  return taken.has(id) ? undefined : id;
}

/** The next free identifier of an axis: « 4 » after « 3 »; « 1 » begins. */
export function nextAxeId(ids: readonly string[]): string {
  const taken = new Set(ids);
  return after(ids, taken) ?? firstFree((number) => String(number), taken);
}

/**
 * The next free number of a fiche, in the manner of the contract: after the last one of its objective or its axis; in an axis that has
 * none yet, made as those of the other axes are made; without axis, after the last that has none.
 */
export function nextFicheId(fiches: readonly Fiche[], axe: string | undefined, objectif: string | undefined): string {
  const taken = new Set(fiches.map(({ id }) => id));
  const own = fiches.filter(
    (fiche) => fiche.axe?.id === axe && (objectif === undefined || fiche.objectif === objectif),
  );
  const next = after(naturally(own.map(({ id }) => id)), taken);
  if (next !== undefined) return next;
  if (axe === undefined)
    return firstFree((number) => (fiches.some((fiche) => fiche.axe) ? `T${number}` : String(number)), taken);
  const ids = fiches.map(({ id }) => id);
  // « A1 », « A2 » go on through all axes.
  const isCounted =
    ids.length > 0 && fiches.every((fiche) => fiche.axe === undefined || !fiche.id.startsWith(fiche.axe.id));
  const counted = isCounted ? after(naturally(ids), taken) : undefined;
  return counted ?? firstFree((number) => `${stemOf(fiches, axe, objectif)}${number}`, taken);
}

/** What stands before the number of a first fiche: its objective if those of the others do, else its axis. */
function stemOf(fiches: readonly Fiche[], axe: string, objectif: string | undefined): string {
  const like = fiches.find(({ id, axe: other }) => other !== undefined && id.startsWith(other.id));
  const sign = like?.axe === undefined ? '.' : (/^[^A-Za-z0-9]/.exec(like.id.slice(like.axe.id.length))?.[0] ?? '');
  const isDeep = objectif?.startsWith(axe) && (like?.objectif === undefined || like.id.startsWith(like.objectif));
  return `${isDeep ? objectif : axe}${sign === '' && /\d$/.test(axe) ? '.' : sign}`;
}

/** 1.2 before 1.10, so that the last is the last. */
function naturally(ids: readonly string[]): readonly string[] {
  const order = new Intl.Collator('fr', { numeric: true });
  return ids.toSorted((a, b) => order.compare(a, b));
}

/** The first identifier of a row that is free. */
function firstFree(make: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(make(number))) number += 1;
  return make(number);
}

/** An identifier, or the same with a number, if it is taken: « cpam », « cpam-2 ». */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return firstFree((number) => (number === 1 ? wanted : `${wanted}-${number}`), taken);
}
