import { departementName } from '../../registers/departements.ts';
import { communeOf } from '../../registers/territories/communes.ts';
import { regionName } from '../../registers/territories/regions.ts';
import { NNBSP } from '../../text/spaces.ts';

/** « Loire (42) »; the code alone where no register knows it. */
export function departementEnMots(code: string): string {
  return named(departementName(code), code);
}

/** « Auvergne-Rhône-Alpes »; the code alone where no register knows it. */
export function regionEnMots(code: string): string {
  return regionName(code) ?? `code Insee ${code}`;
}

/** « La Ricamarie (42183) »; the code alone where no register knows it. */
export function communeEnMots(code: string): string {
  // The name of a commune that is no more went with it: its code must not be lent to the one that took it over.
  const found = communeOf(code);
  return found?.code === 'ancien' ? `${code} (aujourd’hui ${found.commune.nom})` : named(nomDeCommune(code), code);
}

/** The name of a commune or of an arrondissement of one; `undefined` where the code is none of today. */
export function nomDeCommune(code: string): string | undefined {
  const found = communeOf(code);
  if (found === undefined || found.code === 'ancien') return undefined;
  if (found.code === 'actuel') return found.commune.nom;
  // Lyon's are 69381 to 69389, those of Paris and Marseille end in their number.
  const number = Number(code.slice(-2)) % 80;
  return `${found.commune.nom} ${number}${number === 1 ? 'er' : 'e'} arrondissement`;
}

/** Nine or fourteen digits in groups, as registers print them. */
export function numeroGroupe(code: string): string {
  return code.replace(/^(\d{3})(\d{3})(\d{3})/, `$1${NNBSP}$2${NNBSP}$3${NNBSP}`).trim();
}

function named(nom: string | undefined, code: string): string {
  return nom === undefined ? code : `${nom} (${code})`;
}
