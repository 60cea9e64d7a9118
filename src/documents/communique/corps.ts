import type { Communique, Contrat, Fiche } from '../../model/contrat.ts';
import { countInWords } from '../../text/agreement.ts';
import { de } from '../../text/articles.ts';
import { actionsCitees } from '../parts/actions.ts';
import { definitionCls } from '../parts/definition.ts';
import { phraseDuree } from '../parts/duree.ts';
import { elaborationPublique } from '../parts/elaboration.ts';
import { phraseAxes } from '../parts/plan.ts';
import { projetRegional } from '../parts/projet-regional.ts';
import type { Bloc, Phrase } from '../view.ts';
import { blocListe, joindre, ligne, paragraphe } from '../words.ts';

/** The body of a release, from the contract: what a CLS is, how this one was made, its axes, actions, duration. */
export function corpsCompose(contrat: Contrat, communique: Communique): readonly Bloc[] {
  const duree = phraseDuree(contrat);
  return [
    ...definitionCls(contrat),
    ...orientations(contrat),
    ...elaboration(contrat),
    ...projetRegional(contrat),
    ...axes(contrat),
    ...actions(contrat, communique),
    ...(duree === undefined ? [] : [paragraphe(contrat, duree)]),
  ];
}

function orientations(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.orientations ?? [];
  if (said.length === 0) return [];
  const number = countInWords(said.length, 'grande orientation', { genre: 'f', many: 'grandes orientations' });
  return [
    paragraphe(contrat, `Ce contrat s’inscrit dans une politique de santé organisée autour ${de(number)} :`),
    ...blocListe(contrat, said),
  ];
}

/** How the contract was made, as the public is told it. */
function elaboration(contrat: Contrat): readonly Bloc[] {
  const steps = elaborationPublique(contrat);
  return steps.length === 0 ? [] : [paragraphe(contrat, 'Ce contrat a été préparé par étapes :'), ...steps];
}

function axes(contrat: Contrat): readonly Bloc[] {
  const sentence = phraseAxes(contrat);
  if (sentence === undefined) return [];
  const titres = contrat.axes.map(({ titre }) => titre);
  return [paragraphe(contrat, `${sentence}${titres.length === 0 ? '.' : ' :'}`), ...blocListe(contrat, titres)];
}

function actions(contrat: Contrat, { fiches }: Communique): readonly Bloc[] {
  const { citees, sontToutes } = actionsCitees(contrat, fiches);
  if (citees.length === 0) return [];
  return [
    paragraphe(contrat, sontToutes ? 'Il prévoit :' : 'Il prévoit notamment :'),
    { kind: 'liste', items: citees.map((fiche) => actionEnMots(contrat, fiche)) },
  ];
}

/** The action by its title, then by its objectives where they are one or two: more would bury the other actions. */
function actionEnMots(contrat: Contrat, { titre, objectifs }: Fiche): Phrase {
  const named: Phrase = [{ kind: 'strong', children: ligne(contrat, titre) }];
  if (objectifs.length === 0 || objectifs.length > 2) return ligne(contrat, titre);
  return joindre(named, ligne(contrat, `– ${objectifs.join(' ; ')}`));
}
