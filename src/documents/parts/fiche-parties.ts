import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { Bloc } from '../view.ts';
import { blocListe, blocTexte, dateEnMots } from '../words.ts';

export { type TableauIndicateurs, tableauIndicateurs } from './tableau-indicateurs.ts';

/** A named part of a fiche's text. */
export interface PartieFiche {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** The text of a fiche, part by part; parts of which it says nothing are left out. */
export function partiesOf(contrat: Contrat, fiche: Fiche): readonly PartieFiche[] {
  const all: readonly PartieFiche[] = [
    { titre: 'Contexte', blocs: blocTexte(contrat, fiche.at('contexte')) },
    { titre: 'Objectifs', blocs: blocListe(contrat, fiche.objectifs) },
    { titre: 'Description', blocs: blocTexte(contrat, fiche.at('description')) },
    { titre: 'Étapes', blocs: blocListe(contrat, etapesOf(fiche)) },
    { titre: 'Moyens', blocs: blocTexte(contrat, fiche.at('moyens')) },
    { titre: 'Lien avec le projet régional de santé', blocs: blocTexte(contrat, fiche.at('lien_prs')) },
    { titre: 'Leviers', blocs: blocListe(contrat, fiche.leviers) },
    { titre: 'Points de vigilance', blocs: blocListe(contrat, fiche.vigilance) },
    { titre: 'Évaluation', blocs: blocTexte(contrat, fiche.at('evaluation')) },
    { titre: 'Communication', blocs: blocTexte(contrat, fiche.at('communication')) },
  ];
  return all.filter(({ blocs }) => blocs.length > 0);
}

function etapesOf({ calendrier }: Fiche): readonly string[] {
  return present(calendrier?.etapes).map(([{ titre, echeance, statut }]) => {
    const details = [
      echeance === undefined ? undefined : dateEnMots(echeance),
      statut && LABELS.statutEtape[statut].toLowerCase(),
    ];
    const more = details.filter((detail) => detail !== undefined).join(', ');
    return more === '' ? titre : `${titre} (${more})`;
  });
}
