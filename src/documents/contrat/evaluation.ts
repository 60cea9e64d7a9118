import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { phrase } from '../../text/typography.ts';
import { nomsDe } from '../parts/nom.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, dateEnMots, fait } from '../words.ts';

/** How the contract is followed and judged. */
export function evaluation(contrat: Contrat): readonly Bloc[] {
  const said = contrat.yaml.evaluation;
  if (said === undefined) return [];
  return [
    ...blocTexte(contrat, contrat.at('evaluation', 'modalites')),
    ...blocFaits([
      ...fait('Mi-parcours', said.mi_parcours === undefined ? undefined : dateEnMots(said.mi_parcours)),
      ...fait('Évaluation finale', said.finale === undefined ? undefined : dateEnMots(said.finale)),
      ...fait('Responsable', ...nomsDe(contrat, said.responsable === undefined ? [] : [said.responsable])),
    ]),
    ...blocGroupe(phrase('Questions'), blocListe(contrat, said.questions)),
    ...present(said.bilans).flatMap(([{ annee }, index]) =>
      blocGroupe(phrase(`Bilan ${annee}`), blocTexte(contrat, contrat.at('evaluation', 'bilans', index, 'texte'))),
    ),
  ];
}
