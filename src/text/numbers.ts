import type { Genre } from './agreement.ts';
import { NBSP, NNBSP } from './spaces.ts';

/** « 1 234,5 »: thin spaces, a comma, at most two decimals. Not for years or codes. */
export function formatNumber(value: number): string {
  return format(value, (size) => String(Math.round(size * 100) / 100));
}

/** « 30 000 € », « 1 234,50 € »: cents are two digits or none. */
export function formatAmount(euros: number): string {
  const isWhole = Number.isInteger(Math.round(euros * 100) / 100);
  return `${format(euros, (size) => size.toFixed(isWhole ? 0 : 2))}${NNBSP}€`;
}

/** « 312 ko », « 1,1 Mo »: thousands, as sizes are given to readers. */
export function formatFileSize(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1000));
  return kilo < 1000 ? `${formatNumber(kilo)}${NBSP}ko` : `${formatNumber(Math.round(bytes / 100_000) / 10)}${NBSP}Mo`;
}

function format(value: number, write: (size: number) => string): string {
  const written = write(Math.abs(value));
  const [whole = '', decimals] = written.split('.');
  const sign = value < 0 && Number(written) !== 0 ? '−' : '';
  const digits = group(whole);
  return `${sign}${digits}${decimals === undefined ? '' : `,${decimals}`}`;
}

function group(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(NNBSP);
}

const UNITS = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize'],
  ...['quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** « trois », « vingt et une », « quatre-vingts », up to 999; what is larger, negative or broken stays in figures. */
export function numberInWords(value: number, genre: Genre = 'm'): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) return formatNumber(value);
  const words = hundreds(value);
  return genre === 'f' && /(?:^|[ -])un$/.test(words) ? `${words}e` : words;
}

function hundreds(value: number): string {
  const count = Math.floor(value / 100);
  const rest = value % 100;
  if (count === 0) return belowHundred(rest);
  const hundred = count === 1 ? 'cent' : `${UNITS[count]} cent`;
  if (rest === 0) return count === 1 ? hundred : `${hundred}s`;
  return `${hundred} ${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value === 80) return 'quatre-vingts';
  const ten = Math.floor(value / 10);
  // Seventy and ninety count on from sixty and eighty.
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  const tens = TENS[ten] ?? '';
  if (rest === 0) return tens;
  const joins = ten < 8 && (rest === 1 || rest === 11) ? ' et ' : '-';
  return `${tens}${joins}${UNITS[rest]}`;
}

/** A number as a text states it. */
export interface ReadNumber {
  readonly value: number;
  /** « une quinzaine », « environ 12 »: about so many. */
  readonly approximate: boolean;
}

const ABOUT: ReadonlyMap<string, number> = new Map([
  ['une dizaine', 10],
  ['une douzaine', 12],
  ['une quinzaine', 15],
  ['une vingtaine', 20],
  ['une trentaine', 30],
  ['une quarantaine', 40],
  ['une cinquantaine', 50],
  ['une soixantaine', 60],
  ['une centaine', 100],
]);
/** « une quinzaine » for 15; `undefined` for a number that has no such word. */
export function aboutInWords(value: number): string | undefined {
  return [...ABOUT].find(([, about]) => about === value)?.[0];
}

const ABOUT_WORDS = /^(?:environ|près de|presque|autour de|plus de|moins de|au moins) /;
const DIGITS = /^\d+(?:,\d+)?$/;
const GROUPED = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/;

/** Reads « 12 », « 1 234,5 », « douze », « vingt et une », « une quinzaine », « environ 30 »; `undefined` for all else. */
export function readNumber(text: string): ReadNumber | undefined {
  if (text.length > 60) return undefined;
  // Most are a few figures.
  if (/^\d{1,3}$/.test(text)) return { value: Number(text), approximate: false };
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(?<=[A-Za-zÀ-ÖØ-öø-ž])-(?=[A-Za-zÀ-ÖØ-öø-ž])/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const approximate = ABOUT_WORDS.test(words);
  const number = words.replace(ABOUT_WORDS, '');
  if (DIGITS.test(number) || GROUPED.test(number)) {
    return { value: Number(number.replaceAll(' ', '').replace(',', '.')), approximate };
  }
  const value = numbersByWords().get(number);
  if (value !== undefined) return { value, approximate };
  const about = ABOUT.get(number);
  return about === undefined ? undefined : { value: about, approximate: true };
}

let byWords: ReadonlyMap<string, number> | undefined;

/** Every number that is written in words; hyphens count as spaces, since both spellings are right. */
function numbersByWords(): ReadonlyMap<string, number> {
  byWords ??= new Map(
    Array.from({ length: 1000 }, (_, value) => value).flatMap((value) =>
      (['m', 'f'] as const).map((genre) => [numberInWords(value, genre).replaceAll('-', ' '), value] as const),
    ),
  );
  return byWords;
}
