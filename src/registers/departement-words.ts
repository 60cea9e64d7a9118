import { DEPARTEMENTS } from './departements.ts';

/** The words that stand before the name of a département after « de »; those without any are not listed. */
const ARTICLES: Readonly<Record<'du' | 'de la' | 'des' | 'de l’' | 'd’', string>> = {
  du: '14 15 18 25 29 30 32 39 45 46 56 59 62 63 67 68 69 81 83 90 94 95',
  'de la':
    '16 17 19 2A 21 23 24 26 2B 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93 971 972 973',
  des: '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
  'de l’': '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91',
  'd’': '28 35 37',
};

const BY_CODE: ReadonlyMap<string, string> = new Map(
  Object.entries(ARTICLES).flatMap(([words, codes]) => codes.split(' ').map((code) => [code, words] as const)),
);

/** « de la Loire », « du Rhône », « de l’Ain », « d’Ille-et-Vilaine », « de Paris »; `undefined` for a code that is none. */
export function ofDepartement(code: string): string | undefined {
  const name = DEPARTEMENTS.get(code);
  if (name === undefined) return undefined;
  const words = BY_CODE.get(code) ?? 'de';
  return words.endsWith('’') ? `${words}${name}` : `${words} ${name}`;
}
