import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { PieceYaml } from '../../model/yaml.generated.ts';
import type { Phrase } from '../view.ts';
import { dateEnMots, ligne } from '../words.ts';

/** Documents to be had with this one: what they are, their size and date, a link where there is an address. */
export function piecesView(contrat: Contrat, pieces: readonly PieceYaml[] | undefined): readonly Phrase[] {
  return present(pieces).map(([{ libelle, taille, date, url }]) => {
    const details = [taille, date === undefined ? undefined : dateEnMots(date)].filter((part) => part !== undefined);
    const words = ligne(contrat, details.length === 0 ? libelle : `${libelle} (${details.join(', ')})`);
    return url === undefined ? words : [{ kind: 'link', href: url, children: words }];
  });
}
