import type { Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { DemarcheYaml } from '../../model/yaml.generated.ts';
import { formatNumber } from '../../text/numbers.ts';
import { phrase } from '../../text/typography.ts';
import type { Bloc } from '../view.ts';
import { blocFaits, blocGroupe, blocListe, blocTexte, dateEnMots, enTete, fait } from '../words.ts';

/** Where the contract comes from: orientations, how it was made, what the former one gave, the figures of the region. */
export function contexte(contrat: Contrat): readonly Bloc[] {
  const { orientations, elaboration } = contrat.yaml;
  return [
    ...blocTexte(contrat, contrat.at('contexte')),
    ...blocGroupe(phrase('Grandes orientations'), blocListe(contrat, orientations)),
    ...blocGroupe(
      phrase('Élaboration'),
      present(elaboration).flatMap(([etape, index]) => demarche(contrat, etape, index)),
    ),
    ...blocGroupe(phrase('Bilan du contrat précédent'), blocTexte(contrat, contrat.at('bilan_precedent'))),
    ...blocGroupe(phrase('Contexte régional'), contexteRegional(contrat)),
  ];
}

function demarche(
  contrat: Contrat,
  { quoi, nombre, approximatif, quand, depuis, avec }: DemarcheYaml,
  index: number,
): readonly Bloc[] {
  const count = nombre === undefined ? undefined : `${approximatif ? 'environ ' : ''}${formatNumber(nombre)}`;
  const when = quand === undefined ? depuis && `depuis ${dateEnMots(depuis)}` : dateEnMots(quand);
  const details = [count, when, avec && `avec ${avec}`]
    .filter((detail) => detail !== undefined && detail !== '')
    .join(' ; ');
  return [
    ...blocListe(contrat, [details === '' ? quoi : `${quoi} (${details})`]),
    ...blocTexte(contrat, contrat.at('elaboration', index, 'texte')),
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
