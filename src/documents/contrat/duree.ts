import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { phrase } from '../../text/typography.ts';
import { phraseDuree } from '../parts/duree.ts';
import { nomsDe } from '../parts/nom.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocTexte, dateEnMots, enTete, fait, paragraphe } from '../words.ts';

/** How long the contract runs, and the avenants that changed it. */
export function duree(contrat: Contrat): readonly Bloc[] {
  const sentence = phraseDuree(contrat);
  return [
    ...(sentence === undefined ? [] : [paragraphe(contrat, sentence)]),
    ...present(contrat.yaml.avenants).flatMap(([{ numero, titre, date, effet, fin, signataires }, index]) =>
      blocGroupe(phrase(titre === undefined ? `Avenant n° ${numero}` : `Avenant n° ${numero} – ${titre}`), [
        ...blocFaits([
          ...fait('Signé le', date === undefined ? undefined : dateEnMots(date)),
          ...fait('Prise d’effet', effet === undefined ? undefined : enTete(dateEnMots(effet))),
          ...fait('Nouvelle fin', fin === undefined ? undefined : dateEnMots(fin)),
          ...fait('Signataires', ...nomsDe(contrat, signataires)),
        ]),
        ...blocTexte(contrat, contrat.at('avenants', index, 'objet')),
      ]),
    ),
  ];
}
