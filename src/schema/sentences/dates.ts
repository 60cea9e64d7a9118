import { daysInMonth } from '../../text/calendar.ts';
import { MONTHS } from '../../text/date-words.ts';
import { type Finding, likeWritten, shown, type Wording, withSuggestion } from '../finding.ts';
import { FORMATS } from '../formats.ts';

/** A date in another form, or a day that does not exist. */
export function badDate(finding: Finding): Wording {
  const text = String(finding.value).trim();
  const isDay = finding.node.format === 'date';
  const impossible = impossibleDay(text);
  const hint = isDay
    ? 'Écrivez le jour en entier, AAAA-MM-JJ, par exemple 2024-06-28.'
    : 'Écrivez AAAA-MM-JJ, ou, si la date est moins précise, AAAA-MM, AAAA-T1, AAAA-S1 ou AAAA.';
  if (impossible !== undefined) return { rule: 'schema/date', message: impossible, hint };
  const rewritten = rewrite(text);
  const fits = rewritten !== undefined && FORMATS[isDay ? 'date' : 'date-precise'](rewritten);
  const why =
    isDay && FORMATS['date-precise'](text) ? 'ne donne pas le jour, qu’il faut ici' : 'n’est pas une date lisible';
  return withSuggestion(
    { rule: 'schema/date', message: `${shown(finding)} ${why}.`, hint },
    fits ? likeWritten(finding, rewritten) : undefined,
  );
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
    /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/iu,
    ([, day = '', name = '', year = '']) => inMonth(name, year, `-${two(day)}`),
  ],
  [/^(\p{L}+) (\d{4})$/iu, ([, name = '', year = '']) => inMonth(name, year, '')],
];

function inMonth(name: string, year: string, day: string): string | undefined {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index === -1 ? undefined : `${year}-${two(String(index + 1))}${day}`;
}

function rewrite(text: string): string | undefined {
  for (const [form, to] of FORMS) {
    const found = form.exec(text);
    const rewritten = found === null ? undefined : to(found);
    if (rewritten !== undefined) return rewritten;
  }
  return undefined;
}
