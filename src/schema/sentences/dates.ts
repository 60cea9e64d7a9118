import { daysInMonth } from '../../text/calendar.ts';
import { MONTHS } from '../../text/date-words.ts';
import { bareText, type Finding, likeWritten, shown, type Wording, withSuggestion } from '../finding.ts';
import { FORMATS } from '../formats.ts';

/** A date in another form, or a day that does not exist. */
export function badDate(finding: Finding): Wording {
  // YAML reads `2018.10` as 2018.1: the date is what was written.
  const text = String(typeof finding.value === 'number' ? (bareText(finding) ?? finding.value) : finding.value).trim();
  const isDay = finding.node.format === 'date';
  const impossible = impossibleDay(text);
  const hint = isDay
    ? 'Écrivez le jour en entier, AAAA-MM-JJ, par exemple 2024-06-28.'
    : 'Écrivez l’année, le mois et le jour, 2024-06-28, ou seulement 2024-06, 2024-T2 pour un trimestre, 2024-S1 pour un semestre, 2024.';
  if (impossible !== undefined)
    return { rule: 'schema/date', message: impossible, hint: isDay ? 'Corrigez le jour ou le mois.' : correctIt(text) };
  const rewritten = rewrite(text);
  const fits = rewritten !== undefined && FORMATS[isDay ? 'date' : 'date-precise'](rewritten);
  const why =
    isDay && FORMATS['date-precise'](text) ? 'ne donne pas le jour, qu’il faut ici' : 'n’est pas une date lisible';
  return withSuggestion(
    {
      rule: 'schema/date',
      message: `${shown(finding)} ${why}.`,
      hint: fits ? writeItSo(rewritten, isDay) : hint,
    },
    fits ? likeWritten(finding, rewritten) : undefined,
    // « vers mai 2018 », « lundi 4 mai 2018 »: a word would be lost.
    /^(?:le\s+)?\d/i.test(text) || /^(?:[st]\d|[A-Za-zÀ-ÖØ-öø-ž]+\.?)[ -]?\d{4}$/i.test(text),
  );
}

function correctIt(text: string): string {
  const sure = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(text)?.[0] ?? text.slice(0, 4);
  return `Corrigez cette date, ou n’en donnez que ce qui est sûr : ${sure}.`;
}

/** The date as it has to be typed; where it may be less exact, how a month, quarter, half or whole year is written. */
function writeItSo(rewritten: string, isDay: boolean): string {
  const year = rewritten.slice(0, 4);
  const month = Number(rewritten.slice(5, 7));
  if (isDay || rewritten.length < 10 || Number.isNaN(month)) return `Écrivez-la ainsi : ${rewritten}.`;
  const quarter = `${year}-T${Math.ceil(month / 3)}`;
  const half = `${year}-S${Math.ceil(month / 6)}`;
  return `Écrivez-la ainsi : ${rewritten} (ou seulement ${rewritten.slice(0, 7)}, ${quarter} pour un trimestre, ${half} pour un semestre, ${year}).`;
}

/** Says what is impossible in a date of the right form. */
function impossibleDay(text: string): string | undefined {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12) return `« ${text} » n’existe pas : l’année a douze mois, de 01 à 12.`;
  const last = daysInMonth(year, month);
  if (found[3] === undefined || (day >= 1 && day <= last)) return undefined;
  return `« ${text} » n’existe pas : ${MONTHS[month - 1]} ${year} a ${last} jours.`;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** The forms in which people write dates, and what each stands for. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string | undefined])[] = [
  // 04/05/2018 is the fourth of May: this is France.
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    ([, day = '', month = '', year = '']) => `${year}-${two(month)}-${two(day)}`,
  ],
  [
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/,
    ([, year = '', month = '', day = '']) => `${year}-${two(month)}-${two(day)}`,
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, year = '', month = '', day = '']) => `${year}-${month}-${day}`],
  [/^(\d{1,2})[/.-](\d{4})$/, ([, month = '', year = '']) => `${year}-${two(month)}`],
  [/^(\d{4})[/.-](\d{1,2})$/, ([, year = '', month = '']) => `${year}-${two(month)}`],
  [/^(\d{4})[ -]?([st]\d)$/i, ([, year = '', part = '']) => `${year}-${part.toUpperCase()}`],
  [/^([st]\d)[ -]?(\d{4})$/i, ([, part = '', year = '']) => `${year}-${part.toUpperCase()}`],
  [
    /^(?:le\s+)?(?:[A-Za-zÀ-ÖØ-öø-ž]+\s+)?(\d{1,2})(?:er)?\s+([A-Za-zÀ-ÖØ-öø-ž]+)\.?\s+(\d{4})$/i,
    ([, day = '', name = '', year = '']) => inMonth(name, year, `-${two(day)}`),
  ],
  [/^([A-Za-zÀ-ÖØ-öø-ž]+) (\d{4})$/i, ([, name = '', year = '']) => inMonth(name, year, '')],
];

function inMonth(name: string, year: string, day: string): string | undefined {
  const plain = (word: string): string =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
  const index = MONTHS.findIndex((month) => plain(month) === plain(name));
  return index === -1 ? undefined : `${year}-${two(String(index + 1))}${day}`;
}

/** The date that a text stands for, as precise as it is, in the form in which it has to be written. */
export function readDate(text: string): string | undefined {
  const isPrecise = FORMATS['date-precise'];
  const date = isPrecise(text) ? text : rewrite(text);
  return date !== undefined && isPrecise(date) ? date : undefined;
}

function rewrite(text: string): string | undefined {
  for (const [form, to] of FORMS) {
    const found = form.exec(text);
    const rewritten = found === null ? undefined : to(found);
    if (rewritten !== undefined) return rewritten;
  }
  return undefined;
}
