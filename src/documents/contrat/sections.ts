import type { Contrat } from '../../model/contrat.ts';
import type { Bloc } from '../view.ts';
import { blocTexte } from '../words.ts';
import { axes } from './axes.ts';
import { contexte } from './contexte.ts';
import { duree } from './duree.ts';
import { engagements } from './engagements.ts';
import { evaluation } from './evaluation.ts';
import { financement } from './financement.ts';
import { gouvernance, participation } from './gouvernance.ts';
import { articulations, diagnostic, perimetre } from './perimetre.ts';
import { procedure } from './procedure.ts';

/** A division of the body of the contract. The text of an article with the same `id` comes before what is composed. */
export interface Division {
  readonly id: string;
  readonly titre: string;
  blocs(contrat: Contrat): readonly Bloc[];
}

/** The preamble stands before the numbered divisions. */
export const PREAMBULE: Division = {
  id: 'preambule',
  titre: 'Préambule',
  blocs: (contrat) => blocTexte(contrat, contrat.at('preambule')),
};

/** The divisions in the order of usage. One for which the contract says nothing is left out. */
export const DIVISIONS: readonly Division[] = [
  { id: 'contexte', titre: 'Contexte et élaboration', blocs: contexte },
  { id: 'perimetre', titre: 'Périmètre', blocs: perimetre },
  { id: 'diagnostic', titre: 'Diagnostic', blocs: diagnostic },
  { id: 'axes', titre: 'Objet et priorités', blocs: axes },
  { id: 'articulations', titre: 'Articulation avec les autres démarches', blocs: articulations },
  { id: 'gouvernance', titre: 'Gouvernance', blocs: gouvernance },
  { id: 'participation', titre: 'Participation des habitants', blocs: participation },
  { id: 'engagements', titre: 'Engagements des signataires', blocs: engagements },
  { id: 'financement', titre: 'Financement', blocs: financement },
  { id: 'evaluation', titre: 'Suivi et évaluation', blocs: evaluation },
  { id: 'duree', titre: 'Durée', blocs: duree },
  { id: 'procedure', titre: 'Procédure d’approbation', blocs: procedure },
];
