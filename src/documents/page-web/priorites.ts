import type { Contrat, Fiche } from '../../model/contrat.ts';
import { plainText } from '../../text/prose.ts';
import { estPrioritaire, sontToutesConnues } from '../parts/actions.ts';
import { axesPublics } from '../parts/axes-publics.ts';
import { type Intitule, listeIntitulee } from '../parts/liste-intitulee.ts';
import type { Bloc } from '../view.ts';
import { enUneLigne, ligne, paragraphe, texte } from '../words.ts';

/** More actions than this are not what comes first. */
const A_LA_UNE = 8;
/** A description that is no longer is read with the name of its action, in characters. */
const DESCRIPTION = 320;

/** The axes with all their actions; before them those of high priority, if these are some among others. */
export function priorites(contrat: Contrat): readonly Bloc[] {
  const actions = contrat.fiches.filter(({ maturite }) => maturite === 'action');
  const areAll = sontToutesConnues(contrat);
  const first = actions.filter(estPrioritaire);
  const areSome = first.length < actions.length || !areAll;
  const areShown = first.length > 0 && areSome && first.length <= A_LA_UNE;
  const others = areShown ? actions.filter((fiche) => fiche.axe !== undefined || !first.includes(fiche)) : actions;
  return [
    ...axesPublics(contrat, others, areAll && others.length === actions.length),
    ...(areShown
      ? [
          paragraphe(contrat, first.length === 1 ? 'L’action prioritaire :' : 'Les actions prioritaires :'),
          ...listeIntitulee(first.map((fiche) => intitule(contrat, fiche))),
        ]
      : []),
  ];
}

function intitule(contrat: Contrat, fiche: Fiche): Intitule {
  const description = texte(contrat, fiche.at('description'));
  const line = description && enUneLigne(description);
  const isShort = line !== undefined && plainText(line).length <= DESCRIPTION;
  return {
    tete: [{ kind: 'strong', children: ligne(contrat, fiche.titre) }],
    texte: isShort ? description : undefined,
  };
}
