import type { Actualite, Contrat } from '../../model/contrat.ts';
import { phrase } from '../../text/typography.ts';
import { actionsCitees } from '../parts/actions.ts';
import { axesPublics } from '../parts/axes-publics.ts';
import { definitionCls } from '../parts/definition.ts';
import { dispositifs } from '../parts/dispositifs.ts';
import { phraseDuree } from '../parts/duree.ts';
import { elaborationPublique } from '../parts/elaboration.ts';
import { etapesAVenir, etapesFranchies } from '../parts/etapes.ts';
import { extrait } from '../parts/extrait.ts';
import { projetRegional } from '../parts/projet-regional.ts';
import { chapoCompose } from '../parution/chapo.ts';
import { partie } from '../parution/parution.ts';
import type { PartieParution } from '../parution/view.ts';
import type { Bloc } from '../view.ts';
import { blocListe, paragraphe, texte } from '../words.ts';

/** The body of an article, from the contract: what was signed and what that is, its priorities, its making, what comes. */
export function corpsCompose(contrat: Contrat, one: Actualite): readonly PartieParution[] {
  const { citees, sontToutes } = actionsCitees(contrat, one.fiches);
  const ownHead = texte(contrat, one.at('chapo')) !== undefined;
  return [
    // A head of the author's own need not say who signed what: the article does.
    ...partie(undefined, [...(ownHead ? chapoCompose(contrat, one.date) : []), ...definitionCls(contrat)]),
    ...partie(phrase('Ce que vise le contrat'), visees(contrat)),
    ...partie(phrase('Ses priorités'), axesPublics(contrat, citees, sontToutes)),
    ...partie(phrase('Comment il a été préparé'), [
      ...extrait(contrat, contrat.at('contexte')),
      ...extrait(contrat, contrat.at('diagnostic')),
      ...elaborationPublique(contrat),
      ...etapesFranchies(contrat),
    ]),
    ...partie(phrase('Et maintenant'), suites(contrat)),
  ];
}

function visees(contrat: Contrat): readonly Bloc[] {
  const { orientations = [], objectifs = [] } = contrat.yaml;
  return [
    ...blocListe(contrat, [...orientations, ...objectifs]),
    ...extrait(contrat, contrat.at('territoire', 'perimetre')),
    ...projetRegional(contrat),
  ];
}

function suites(contrat: Contrat): readonly Bloc[] {
  const duree = phraseDuree(contrat);
  return [
    ...(duree === undefined ? [] : [paragraphe(contrat, duree)]),
    ...dispositifs(contrat),
    ...etapesAVenir(contrat),
  ];
}
