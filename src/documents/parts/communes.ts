import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import { communeEnMots } from './lieux.ts';

/** More communes than this would drown the facts they stand among. */
const EN_PLACE = 8;

/** Whether the communes have a list of their own. */
export function estLongue(codes: readonly string[]): boolean {
  return codes.length > EN_PLACE;
}

/** The communes of the territory in alphabetical order, if they are too many to be named with its other facts. */
export function listeCommunes(contrat: Contrat): readonly Bloc[] {
  const codes = present(contrat.yaml.territoire.communes).map(([code]) => code);
  if (!estLongue(codes)) return [];
  const items = codes.map(communeEnMots).sort(new Intl.Collator('fr').compare).map(phrase);
  return [{ kind: 'liste', items }];
}
