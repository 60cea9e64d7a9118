import type { Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import { blocListe, blocTexte, dateEnMots, ligne } from '../words.ts';

/** A named part of a fiche's text. */
export interface PartieFiche {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
}

/** The table of a fiche's indicators. */
export type TableauIndicateurs = Extract<Bloc, { kind: 'tableau' }>;

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

const COLONNES = [
  { titre: 'Indicateur', nombre: false },
  { titre: 'Type', nombre: false },
  { titre: 'Départ', nombre: true },
  { titre: 'Cible', nombre: true },
  { titre: 'Échéance', nombre: false },
  { titre: 'Source', nombre: false },
] as const;

/** What will tell whether the action had its effect; `undefined` where nothing will. */
export function tableauIndicateurs(contrat: Contrat, fiche: Fiche): TableauIndicateurs | undefined {
  if (fiche.indicateurs.length === 0) return undefined;
  const lignes = fiche.indicateurs.map(({ libelle, type, initial, cible, unite, echeance, source }) => [
    ligne(contrat, unite === undefined ? libelle : `${libelle} (${unite})`),
    type === undefined ? [] : phrase(LABELS.typeIndicateur[type]),
    initial === undefined ? [] : phrase(formatNumber(initial)),
    cible === undefined ? [] : phrase(formatNumber(cible)),
    echeance === undefined ? [] : phrase(dateEnMots(echeance)),
    source === undefined ? [] : ligne(contrat, source),
  ]);
  return { kind: 'tableau', legende: phrase('Indicateurs'), colonnes: COLONNES, lignes };
}
