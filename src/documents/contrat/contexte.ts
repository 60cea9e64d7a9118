import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import { elaboration } from '../parts/elaboration.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, dateEnMots, enTete, fait } from '../words.ts';

/** Where the contract comes from: orientations, how it was made, what the former one gave, the figures of the region. */
export function contexte(contrat: Contrat): readonly Bloc[] {
  return [
    ...blocTexte(contrat, contrat.at('contexte')),
    ...blocGroupe(phrase('Grandes orientations'), blocListe(contrat, contrat.yaml.orientations)),
    ...blocGroupe(phrase('Élaboration'), elaboration(contrat)),
    ...blocGroupe(phrase('Bilan du contrat précédent'), blocTexte(contrat, contrat.at('bilan_precedent'))),
    ...blocGroupe(phrase('Contexte régional'), contexteRegional(contrat)),
  ];
}

function contexteRegional(contrat: Contrat): readonly Bloc[] {
  const regional = contrat.yaml.contexte_regional;
  if (regional === undefined) return [];
  const chiffres = present(regional.chiffres).flatMap(([{ libelle, valeur, precision }]) =>
    fait(enTete(libelle), [formatNumber(valeur), precision && `(${precision})`].filter(Boolean).join(' ')),
  );
  const origine = [regional.source, regional.date === undefined ? undefined : dateEnMots(regional.date)];
  return [
    ...blocListe(contrat, regional.constats),
    ...blocFaits([
      ...chiffres,
      ...fait('Thèmes les plus fréquents', ...present(regional.themes).map(([theme]) => LABELS.theme[theme])),
      ...fait('Source', origine.filter((part) => part !== undefined).join(', ')),
    ]),
  ];
}
