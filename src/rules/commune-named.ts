import type { Contrat } from '../model/contrat.ts';
import { departementCode } from '../registers/departements.ts';
import { type Commune, communeOf } from '../registers/territories/communes.ts';
import { communesNamed, foldName } from '../registers/territories/names.ts';
import { declaredDepartements } from './territory-codes.ts';

/** The communes that bear the territory's name, letter for letter, in the départements that it declares. */
export function communesOfItsName(contrat: Contrat): readonly Commune[] {
  const declared = declaredDepartements(contrat);
  return communesNamed(bareName(contrat)).filter(
    ({ code }) => declared.length === 0 || declared.includes(departementCode(code) ?? ''),
  );
}

/**
 * The communes that the territory's name means although its code is another's; none where the two don't clearly contradict
 * each other. « Évry » with the code of Évry-Courcouronnes does not mean the village of that name far away.
 */
export function contradictingCommunes(contrat: Contrat): readonly Commune[] {
  const { insee } = contrat.yaml.territoire ?? {};
  const commune = insee === undefined ? undefined : communeOf(insee)?.commune;
  const name = bareName(contrat);
  if (commune === undefined || foldName(name) === foldName(commune.nom)) return [];
  if (declaredDepartements(contrat).length > 0) {
    const declared = communesOfItsName(contrat);
    if (declared.length > 0) return declared;
  }
  const named = communesNamed(name);
  const nearby = named.filter(({ code }) => departementCode(code) === departementCode(commune.code));
  if (nearby.length > 0) return nearby;
  return sharesWords(name, commune.nom) ? [] : named;
}

/** The territory's name, where « Ville de Lyon » is Lyon. */
export function bareName({ yaml }: Contrat): string {
  return (yaml.territoire?.nom ?? '').replace(/^(?:la )?(?:ville|commune) (?:de |d[’'])/i, '');
}

/** Words that name nothing by themselves. */
const EMPTY: ReadonlySet<string> = new Set(
  'le la les l de du des d en sur sous et a au aux saint sainte ville commune grand grande pays'.split(' '),
);

/** Whether a word of one name stands in the other: « Grand Lyon » and « Lyon », a commune and the name it had. */
function sharesWords(a: string, b: string): boolean {
  const words = new Set(foldName(a).split(' '));
  return foldName(b)
    .split(' ')
    .some((word) => !EMPTY.has(word) && words.has(word));
}
