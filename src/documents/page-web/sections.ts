import type { Contrat } from '../../model/contrat.ts';
import { phrase } from '../../text/typography.ts';
import type { Making } from '../define.ts';
import { definitionCls } from '../parts/definition.ts';
import { dispositifs } from '../parts/dispositifs.ts';
import { elaborationPublique } from '../parts/elaboration.ts';
import { etapesAVenir } from '../parts/etapes.ts';
import { extrait } from '../parts/extrait.ts';
import type { Bloc, SectionView } from '../view.ts';
import { ancre, blocListe } from '../words.ts';
import { acteurs } from './acteurs.ts';
import { lieuEtDuree } from './lieu-et-duree.ts';
import { priorites } from './priorites.ts';

/** A question that residents ask, and how the contract answers. */
interface Question {
  readonly id: string;
  readonly titre: string;
  blocs(contrat: Contrat, making: Making): readonly Bloc[];
}

const QUESTIONS: readonly Question[] = [
  { id: 'definition', titre: 'Un contrat local de santé, qu’est-ce que c’est ?', blocs: definitionCls },
  {
    id: 'objectifs',
    titre: 'Ce qu’il vise',
    blocs: (contrat) => blocListe(contrat, [...(contrat.yaml.orientations ?? []), ...(contrat.yaml.objectifs ?? [])]),
  },
  { id: 'priorites', titre: 'Ses priorités', blocs: priorites },
  { id: 'acteurs', titre: 'Qui agit', blocs: acteurs },
  { id: 'territoire', titre: 'Où, et pour combien de temps', blocs: lieuEtDuree },
  {
    id: 'origine',
    titre: 'D’où il vient',
    blocs: (contrat) => [
      ...extrait(contrat, contrat.at('contexte')),
      ...extrait(contrat, contrat.at('diagnostic')),
      ...elaborationPublique(contrat),
    ],
  },
  {
    id: 'participation',
    titre: 'La suite, avec les habitants',
    blocs: (contrat) => [...dispositifs(contrat), ...etapesAVenir(contrat)],
  },
];

/** The sections of the page; a question that the contract does not answer is left out. */
export function sectionsDe(contrat: Contrat, making: Making): readonly SectionView[] {
  return QUESTIONS.flatMap(({ id, titre, blocs: answer }) => {
    const blocs = answer(contrat, making);
    return blocs.length === 0
      ? []
      : [{ ancre: ancre('partie', id), groupe: 'page', numero: undefined, titre: phrase(titre), blocs }];
  });
}
