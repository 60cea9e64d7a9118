import { Failure } from '../../project/failure.ts';
import { asItIsWritten } from '../../schema/typed-date.ts';
import { fromDay, isoDay, toDay } from '../../text/calendar.ts';
import { addMonths, isoDate, monthsBetween, type PreciseDate, parseDate, parseDuration } from '../../text/dates.ts';

/** The period of the contract to be, as it is written in the YAML. */
export interface Period {
  readonly debut: string;
  readonly fin: string;
}

/** What was said of it on the command line. */
export interface PeriodOptions {
  readonly debut: string | undefined;
  readonly fin: string | undefined;
  readonly duree: string | undefined;
}

/** A local health contract lasts five years, as its regional plan does, unless one says otherwise. */
const USUAL_MONTHS = 60;

/** The first of January that comes: a contract that is begun today is not signed before. */
export function nextYearsDay(now: Date): string {
  return isoDay(toDay({ year: now.getUTCFullYear() + 1, month: 1, day: 1 }));
}

/**
 * The period that the options tell, completed by what is usual.
 * @param usual the first day, `AAAA-MM-JJ`, where none is told
 * @throws Failure `usage` when something told is no date or no duration, or they contradict each other
 */
export function readPeriod({ debut, fin, duree }: PeriodOptions, usual: string): Period {
  if (fin !== undefined && duree !== undefined)
    throw new Failure('usage', 'La fin du contrat est dite deux fois.', 'Gardez --fin ou --duree, pas les deux.');
  const from = dateOf(debut ?? usual, '--debut');
  if (fin === undefined) {
    const end = endAfter(from, monthsOf(duree));
    if (parseDate(end) !== undefined) return { debut: isoDate(from), fin: end };
    throw new Failure('usage', 'Le contrat finirait après l’an 9999.', 'Donnez avec --debut un jour moins lointain.');
  }
  const to = dateOf(fin, '--fin');
  if (monthsBetween(from, to).most <= 0)
    throw new Failure(
      'usage',
      `Le contrat finirait (${fin}) avant d’avoir commencé (${isoDate(from)}).`,
      'Donnez avec --debut le premier jour du contrat, et avec --fin le dernier.',
    );
  return { debut: isoDate(from), fin: isoDate(to) };
}

/** The last day, month or year of a period: the one before the next begins. */
function endAfter(from: PreciseDate, months: number): string {
  const next = addMonths(from, months);
  const last = next.first - 1;
  return isoDate({
    precision: next.precision,
    first: next.precision === 'day' ? last : startOf(next.precision, last),
    last,
  });
}

function startOf(precision: PreciseDate['precision'], day: number): number {
  const { year, month } = fromDay(day);
  const length = { year: 12, semester: 6, quarter: 3, month: 1, day: 1 }[precision];
  return toDay({ year, month: month - ((month - 1) % length), day: 1 });
}

function dateOf(typed: string, option: string): PreciseDate {
  const date = parseDate(typed.trim());
  if (date !== undefined) return date;
  throw new Failure(
    'usage',
    `« ${typed} », donné par ${option}, n’est pas une date.`,
    `Écrivez-la ainsi : ${asItIsWritten(typed, 'AAAA-MM-JJ, ou AAAA-MM, ou AAAA')}.`,
  );
}

/** « 5 ans », « 36 mois »; a number alone counts years. */
function monthsOf(typed: string | undefined): number {
  if (typed === undefined) return USUAL_MONTHS;
  const months = parseDuration(/^\s*\d+\s*$/.test(typed) ? `${typed.trim()} ans` : typed);
  if (months !== undefined && months <= 600) return months;
  throw new Failure(
    'usage',
    `« ${typed} », donné par --duree, n’est pas une durée.`,
    'Écrivez-la ainsi : « 5 ans », ou « 36 mois ».',
  );
}
