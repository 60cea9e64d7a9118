import { readNumber } from './numbers.ts';
import { remembered } from './remembered.ts';
import { NBSP } from './spaces.ts';

const FORM = /^(.{1,40}?)\s(ans?|années?|mois|semestres?|trimestres?)$/i;
/** As many characters of durations as are kept: three rules ask for that of a contract. */
const KEPT = 1000;
const MONTHS_IN: Readonly<Record<string, number>> = { an: 12, année: 12, semestre: 6, trimestre: 3, mois: 1 };

/**
 * Reads a duration as a contract states it: « 5 ans », « 36 mois », « trois ans », « 2 ans et 6 mois ».
 *
 * @returns a whole number of months, or `undefined`
 */
export const parseDuration: (text: string) => number | undefined = remembered((text) => {
  const parts = text.trim().split(/\set\s/);
  if (parts.length > 2) return undefined;
  let months = 0;
  for (const part of parts) {
    const read = readPart(part.trim());
    if (read === undefined) return undefined;
    months += read;
  }
  return Number.isInteger(months) && months > 0 ? months : undefined;
}, KEPT);

function readPart(text: string): number | undefined {
  const found = FORM.exec(text);
  if (found === null) return undefined;
  const [, count = '', unit = ''] = found;
  const number = readNumber(count);
  const months = MONTHS_IN[unit.toLowerCase()] ?? MONTHS_IN[unit.toLowerCase().replace(/s$/, '')];
  return number === undefined || number.approximate || months === undefined ? undefined : number.value * months;
}

/** « 5 ans », « 1 an », « 18 mois », « 2 ans et 6 mois » (from two years on). */
export function formatDuration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0 || (rest !== 0 && years < 2)) return `${months}${NBSP}mois`;
  const said = `${years}${NBSP}${years === 1 ? 'an' : 'ans'}`;
  return rest === 0 ? said : `${said} et ${rest}${NBSP}mois`;
}
