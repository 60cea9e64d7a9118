export interface Holiday {
  /** `AAAA-MM-JJ`. */
  readonly date: string;
  readonly name: string;
}

const FIXED: ReadonlyMap<string, string> = new Map([
  ['01-01', 'jour de l’An'],
  ['05-01', 'fête du Travail'],
  ['05-08', 'victoire de 1945'],
  ['07-14', 'fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'armistice de 1918'],
  ['12-25', 'Noël'],
]);

/** By the days after Easter. */
const MOVABLE: ReadonlyMap<number, string> = new Map([
  [1, 'lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'lundi de Pentecôte'],
]);

/** The days of March to June, counted from 1 March, begin after so many: all that moves with Easter falls in these months. */
const BEFORE_MONTH: ReadonlyMap<string, number> = new Map([
  ['03', 0],
  ['04', 31],
  ['05', 61],
  ['06', 92],
]);

/** The départements of Alsace and Moselle, by their code (code du travail, article L. 3134-13). */
const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68']);

/** The day on which slavery ended, by the code of the département (code du travail, article L. 3422-2). */
const ABOLITION: ReadonlyMap<string, string> = new Map([
  ['971', '05-27'],
  ['972', '05-22'],
  ['973', '06-10'],
  ['974', '12-20'],
  ['976', '04-27'],
]);

/** The eleven public holidays of all France, in order. Source: code du travail, article L. 3133-1. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterOf(year);
  const fixed = [...FIXED].map(([monthDay, name]) => ({ date: `${pad(year, 4)}-${monthDay}`, name }));
  const movable = [...MOVABLE].map(([offset, name]) => ({ date: dayOfMarch(year, easter + offset), name }));
  return [...fixed, ...movable].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * The public holidays that one département has besides those of all France, in order; none for most.
 *
 * @param departement its code: « 57 », « 974 »
 */
function localHolidaysOf(year: number, departement: string): readonly Holiday[] {
  const abolition = ABOLITION.get(departement);
  if (abolition !== undefined) {
    return [{ date: `${pad(year, 4)}-${abolition}`, name: 'abolition de l’esclavage' }];
  }
  if (!ALSACE_MOSELLE.has(departement)) return [];
  return [
    { date: dayOfMarch(year, easterOf(year) - 2), name: 'Vendredi saint' },
    { date: `${pad(year, 4)}-12-26`, name: 'lendemain de Noël' },
  ];
}

/**
 * The name of the public holiday on a day (`AAAA-MM-JJ`), if it is one.
 *
 * @param departements codes of the départements concerned: a local holiday counts where all of them have it
 */
export function holidayOn(date: string, departements: readonly string[] = []): string | undefined {
  const year = Number(date.slice(0, 4));
  const name = FIXED.get(date.slice(5)) ?? movableOn(date, year);
  if (name !== undefined) return name;
  const local = departements.map((code) => localHolidaysOf(year, code).find((holiday) => holiday.date === date)?.name);
  return local.every((one) => one !== undefined) ? local[0] : undefined;
}

/** The holiday on a day that is so many days after Easter. */
function movableOn(date: string, year: number): string | undefined {
  const before = BEFORE_MONTH.get(date.slice(5, 7));
  return before === undefined ? undefined : MOVABLE.get(before + Number(date.slice(8)) - easterOf(year));
}

/** Easter Sunday, `AAAA-MM-JJ`. */
export function easterSunday(year: number): string {
  return dayOfMarch(year, easterOf(year));
}

/** Easter Sunday as a day of March (32 is 1 April), by the Gregorian computus of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return epact + toSunday - 7 * late + 22;
}

/** The date of a day counted from 1 March. */
function dayOfMarch(year: number, count: number): string {
  let day = count;
  let month = 3;
  for (const length of [31, 30, 31, 30]) {
    if (day <= length) break;
    day -= length;
    month += 1;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
