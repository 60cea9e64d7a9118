import type { Doublon } from '../../model/portefeuille/doublons.ts';
import { departementName } from '../../registers/departements.ts';
import { countInWords, enumerate, plural } from '../../text/agreement.ts';

/** What stands where a contract says nothing. */
export const NON_PRECISE = 'Non précisé';

/** « 77 Seine-et-Marne »; a code that no département has stays alone. */
export function departementEnMots(code: string): string {
  const name = departementName(code);
  return name === undefined ? code : `${code} ${name}`;
}

/** « CLS 2 », as the trade calls the second contract of a territory. */
export function generationEnMots(generation: number): string {
  return `CLS ${generation}`;
}

/** « 3 contrats signés » */
export function contratsEnMots(count: number, participe = ''): string {
  return participe === '' ? plural(count, 'contrat') : plural(count, `contrat ${participe}`, `contrats ${participe}s`);
}

/** « 3 contrats lus, dont 1 signé », « 65 contrats lus, tous signés » */
export function lusEtSignes({ lus, signes }: { readonly lus: number; readonly signes: number }): string {
  return [contratsEnMots(lus, 'lu'), signesParmi(lus, signes)].filter((part) => part !== '').join(', ');
}

function signesParmi(lus: number, signes: number): string {
  if (lus === 0) return '';
  if (lus === 1) return signes === 1 ? 'signé' : 'non signé';
  if (signes === lus) return 'tous signés';
  return signes === 0 ? 'aucun signé' : `dont ${plural(signes, 'signé')}`;
}

/** « a et b ont le même identifiant, cls-valmont : s’il s’agit d’un seul contrat, il est compté deux fois. » */
export function doublonEnMots({ identifiant, dossiers }: Doublon): string {
  const times = countInWords(dossiers.length, 'fois', { genre: 'f', many: 'fois' });
  return `${enumerate(dossiers)} ont le même identifiant, « ${identifiant} » : s’il s’agit d’un seul contrat, il est compté ${times}.`;
}
