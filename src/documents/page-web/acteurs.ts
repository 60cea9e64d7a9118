import type { Contrat } from '../../model/contrat.ts';
import { countInWords, enumerate } from '../../text/agreement.ts';
import { nomComplet } from '../parts/nom.ts';
import type { Bloc } from '../view.ts';
import { blocListe, paragraphe } from '../words.ts';

/** More partners than this are counted: nobody reads their names. */
const PARTENAIRES_NOMMES = 12;

/** Who signs, who takes part. */
export function acteurs(contrat: Contrat): readonly Bloc[] {
  const { signataires, etat } = contrat;
  const signing = etat === 'signe' ? 'Il est signé par :' : 'Il doit être signé par :';
  return [
    ...(signataires.length === 0
      ? []
      : [paragraphe(contrat, signing), ...blocListe(contrat, signataires.map(nomComplet))]),
    ...partenaires(contrat),
    ...associes(contrat),
  ];
}

function partenaires(contrat: Contrat): readonly Bloc[] {
  const others = contrat.partenaires.filter(({ estSignataire }) => !estSignataire);
  if (others.length === 0) return [];
  if (others.length > PARTENAIRES_NOMMES) {
    return [paragraphe(contrat, `Il associe aussi ${countInWords(others.length, 'partenaire')}.`)];
  }
  return [paragraphe(contrat, 'Il associe aussi :'), ...blocListe(contrat, others.map(nomComplet))];
}

function associes(contrat: Contrat): readonly Bloc[] {
  const { acteurs: said = [] } = contrat.yaml;
  return said.length === 0 ? [] : [paragraphe(contrat, `Sont concernés sur le territoire : ${enumerate(said)}.`)];
}
