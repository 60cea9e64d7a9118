import type { TerritoireYaml } from '../../model/yaml.generated.ts';
import { de, deWithArticle } from '../../text/articles.ts';
import { genreDe } from './nom.ts';

/** What a territory is, written small inside a sentence; « Ville », « Métropole » and « Pays » are part of a name. */
const COMMON = /^(?:communaut[ée]|commune|d[ée]partement|[ée]tablissement) /iu;

/**
 * The territory after « de »: « de la communauté d’agglomération du Pays de Gex », « du Pays de Valmont », « de l’Eurométropole de
 * Strasbourg », « d’Avignon », « du Mans ».
 */
export function deTerritoire({ nom }: Pick<TerritoireYaml, 'nom'>): string {
  // A noun alone is a name: Ville is a commune of the Oise.
  if (!nom.includes(' ')) return de(nom);
  const named = COMMON.test(nom) ? `${nom.charAt(0).toLowerCase()}${nom.slice(1)}` : nom;
  const genre = genreDe({ nom });
  return genre === undefined ? de(named) : deWithArticle(named, genre);
}
