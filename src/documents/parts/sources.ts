import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { SourceYaml } from '../../model/yaml.generated.ts';
import type { Bloc, Phrase } from '../view.ts';
import { dateEnMots, joindre, ligne } from '../words.ts';

/** Public documents one can go back to: what, by whom, of when, where it was read, and what to know of it. */
export function sourcesView(contrat: Contrat, sources: readonly SourceYaml[]): readonly Bloc[] {
  const items = present(sources).map(([source]) => sourceEnMots(contrat, source));
  return items.length === 0 ? [] : [{ kind: 'liste', items }];
}

function sourceEnMots(contrat: Contrat, { titre, auteur, date, url, consulte_le, note }: SourceYaml): Phrase {
  const words = [
    titre,
    auteur,
    date === undefined ? undefined : dateEnMots(date),
    url,
    consulte_le === undefined ? undefined : `consulté le ${dateEnMots(consulte_le)}`,
  ].filter((part) => part !== undefined);
  const head = words.join(', ');
  if (note === undefined) return ligne(contrat, head);
  return joindre(ligne(contrat, /[.!?…]$/.test(head) ? head : `${head}.`), ligne(contrat, note));
}
