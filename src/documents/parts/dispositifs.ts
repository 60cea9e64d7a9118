import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { Bloc } from '../view.ts';
import { enTete, ligne, texte } from '../words.ts';
import { listeIntitulee } from './liste-intitulee.ts';

/** How residents take part, as far as the contract tells more of it than a name. */
export function dispositifs(contrat: Contrat): readonly Bloc[] {
  return listeIntitulee(
    present(contrat.yaml.participation?.dispositifs).flatMap(([{ type, nom }, index]) => {
      const prose = texte(contrat, contrat.at('participation', 'dispositifs', index, 'texte'));
      const tete = ligne(contrat, enTete(nom ?? type));
      return prose === undefined ? [] : [{ tete: [{ kind: 'strong' as const, children: tete }], texte: prose }];
    }),
  );
}
