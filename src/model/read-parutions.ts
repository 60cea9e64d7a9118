import type { Actualite, Communique, Fiche, Located } from './contrat.ts';
import { firstById } from './first-by-id.ts';
import { placesFrom } from './located.ts';
import { present, presentItems } from './prune.ts';
import type { ContratYaml } from './yaml.generated.ts';

/** The texts that a contract makes public, with the fiches that each names. */
export interface Parutions {
  readonly communiques: readonly Communique[];
  readonly actualites: readonly Actualite[];
}

/** Reads the press releases and the news articles of a contract. */
export function readParutions(yaml: ContratYaml, fiches: readonly Fiche[]): Parutions {
  const byId = firstById(fiches);
  const read = <Item extends { readonly titre: string; readonly fiches?: readonly string[] }>(
    list: 'communiques' | 'actualites',
    items: readonly Item[] | undefined,
  ): readonly (Omit<Item, 'fiches'> & Located & { readonly fiches: readonly Fiche[] })[] =>
    present(items).map(([item, index]) => ({
      ...item,
      titre: item.titre ?? '',
      at: placesFrom([list, index]),
      fiches: presentItems(item.fiches).flatMap((id) => byId.get(id) ?? []),
    }));
  return { communiques: read('communiques', yaml.communiques), actualites: read('actualites', yaml.actualites) };
}
