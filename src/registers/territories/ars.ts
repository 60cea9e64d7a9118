import { once } from './extract.ts';
import { foldName } from './names.ts';

/** An agence régionale de santé under one of its names. */
export interface Ars {
  /** The name after « ARS ». */
  readonly nom: string;
  /** Codes of the départements and collectivities that it covers. */
  readonly departements: readonly string[];
  /** First and last day of the name, `AAAA-MM-JJ`; without a last day it still exists. */
  readonly from: string;
  readonly to?: string;
}

/** Names and perimeters changed with the regions on 1 January 2016; those of the Indian Ocean parted in 2020. */
const FIRST = { from: '2010-04-01', to: '2015-12-31' };
const MERGED = { from: '2016-01-01' };
/** The merged regions were called after their parts until they had chosen a name. */
const WAITING = { from: '2016-01-01', to: '2016-12-31' };
const STEADY = { from: '2010-04-01' };

/**
 * Every agence régionale de santé since there are some, with the départements of its region. Sources: loi n° 2009-879 du
 * 21 juillet 2009; loi n° 2015-29 du 16 janvier 2015 for the regions that merged; Insee for their départements.
 */
export const ARS: readonly Ars[] = [
  ars('Alsace', '67 68', FIRST),
  ars('Aquitaine', '24 33 40 47 64', FIRST),
  ars('Auvergne', '03 15 43 63', FIRST),
  ars('Basse-Normandie', '14 50 61', FIRST),
  ars('Bourgogne', '21 58 71 89', FIRST),
  ars('Centre', '18 28 36 37 41 45', FIRST),
  ars('Champagne-Ardenne', '08 10 51 52', FIRST),
  ars('Franche-Comté', '25 39 70 90', FIRST),
  ars('Haute-Normandie', '27 76', FIRST),
  ars('Languedoc-Roussillon', '11 30 34 48 66', FIRST),
  ars('Limousin', '19 23 87', FIRST),
  ars('Lorraine', '54 55 57 88', FIRST),
  ars('Midi-Pyrénées', '09 12 31 32 46 65 81 82', FIRST),
  ars('Nord-Pas-de-Calais', '59 62', FIRST),
  ars('Picardie', '02 60 80', FIRST),
  ars('Poitou-Charentes', '16 17 79 86', FIRST),
  ars('Rhône-Alpes', '01 07 26 38 42 69 73 74', FIRST),
  ars('Alsace-Champagne-Ardenne-Lorraine', '08 10 51 52 54 55 57 67 68 88', WAITING),
  ars('Aquitaine-Limousin-Poitou-Charentes', '16 17 19 23 24 33 40 47 64 79 86 87', WAITING),
  ars('Languedoc-Roussillon-Midi-Pyrénées', '09 11 12 30 31 32 34 46 48 65 66 81 82', WAITING),
  ars('Nord-Pas-de-Calais-Picardie', '02 59 60 62 80', WAITING),
  ars('Auvergne-Rhône-Alpes', '01 03 07 15 26 38 42 43 63 69 73 74', MERGED),
  ars('Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90', MERGED),
  // The region was renamed a year before the others merged.
  ars('Centre-Val de Loire', '18 28 36 37 41 45', { from: '2015-01-17' }),
  ars('Grand Est', '08 10 51 52 54 55 57 67 68 88', MERGED),
  ars('Hauts-de-France', '02 59 60 62 80', MERGED),
  ars('Normandie', '14 27 50 61 76', MERGED),
  ars('Nouvelle-Aquitaine', '16 17 19 23 24 33 40 47 64 79 86 87', MERGED),
  ars('Occitanie', '09 11 12 30 31 32 34 46 48 65 66 81 82', MERGED),
  ars('Bretagne', '22 29 35 56', STEADY),
  ars('Corse', '2A 2B', STEADY),
  ars('Île-de-France', '75 77 78 91 92 93 94 95', STEADY),
  ars('Pays de la Loire', '44 49 53 72 85', STEADY),
  ars('Provence-Alpes-Côte d’Azur', '04 05 06 13 83 84', STEADY),
  ars('Guadeloupe', '971 977 978', STEADY),
  ars('Martinique', '972', STEADY),
  ars('Guyane', '973', STEADY),
  ars('Océan Indien', '974 976', { from: '2010-04-01', to: '2019-12-31' }),
  ars('La Réunion', '974', { from: '2020-01-01' }),
  ars('Mayotte', '976', { from: '2020-01-01' }),
];

function ars(nom: string, departements: string, dates: { readonly from: string; readonly to?: string }): Ars {
  return { nom, departements: departements.split(' '), ...dates };
}

const byName: () => ReadonlyMap<string, Ars> = once(
  () => new Map(ARS.map((one) => [withoutArticle(foldName(one.nom)), one])),
);

/**
 * The agency that a name means: « Agence régionale de santé d’Île-de-France », « ARS Paca ». A name that says more or less
 * than a region (« Agence régionale de santé », « ARS – délégation de la Loire ») means none.
 */
export function arsNamed(name: string): Ars | undefined {
  const region = /^(?:agence regionale de sante|ars) (?:(?:de|du|des|d|en) )?(.+)$/.exec(foldName(name))?.[1];
  if (region === undefined) return undefined;
  const bare = withoutArticle(region);
  return byName().get(bare === 'paca' ? 'provence alpes cote d azur' : bare);
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:la|le|les|l) /, '');
}
