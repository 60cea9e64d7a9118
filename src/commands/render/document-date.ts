import type { Contrat } from '../../model/contrat.ts';
import { Failure } from '../../project/failure.ts';
import { asItIsWritten } from '../../schema/typed-date.ts';
import { isoDay } from '../../text/calendar.ts';
import { parseDate } from '../../text/dates.ts';

/**
 * The one date that the files of a rendering bear: `--date`, `SOURCE_DATE_EPOCH`, or the date of the state the contract is
 * in. The clock is never asked, for the same folder must give the same bytes tomorrow; a contract that names no date at all
 * gets the first day of 2000, which claims nothing.
 * @throws Failure `usage` when the date that was given is none
 */
export function documentDate(
  contrat: Contrat,
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Date {
  return dateGiven(asked, env) ?? stateDate(contrat) ?? new Date(Date.UTC(2000, 0, 1));
}

/**
 * The date that the user gives, as `--date` or as `SOURCE_DATE_EPOCH`, if any.
 * @throws Failure `usage` when it is none
 */
export function dateGiven(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Date | undefined {
  if (asked !== undefined)
    return dayOf(asked) ?? badDate('--date', asked, `Écrivez-la ainsi : ${asItIsWritten(asked, 'AAAA-MM-JJ')}.`);
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return undefined;
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  return date ?? badDate('SOURCE_DATE_EPOCH', epoch, 'C’est un nombre de secondes depuis le 1er janvier 1970.');
}

function stateDate({ etat, yaml }: Contrat): Date | undefined {
  const agreed = yaml.procedure?.find((etape) => etape?.etape === 'arrete')?.date;
  const dates = { signe: [yaml.signature?.date], arrete: [agreed], brouillon: [yaml.projet?.date] }[etat];
  const known = [...dates, yaml.projet?.date, agreed, yaml.periode?.debut].find((date) => date !== undefined);
  return known === undefined ? undefined : dayOf(known);
}

function dayOf(date: string | number): Date | undefined {
  const parsed = parseDate(date);
  return parsed === undefined ? undefined : new Date(`${isoDay(parsed.first)}T00:00:00Z`);
}

function badDate(where: string, value: string, hint: string): never {
  throw new Failure('usage', `« ${value} », donné par ${where}, n’est pas une date.`, hint);
}
