import type { Axe, Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import type { ObjectifOperationnelYaml } from '../../model/yaml.generated.ts';
import { type Intitule, intituleSeul, listeIntitulee } from '../parts/liste-intitulee.ts';
import { teinteDe } from '../parts/teinte.ts';
import type { AxeView, Bloc } from '../view.ts';
import { ancre, blocFaits, blocGroupe, blocListe, blocTexte, fait, ligne, texte } from '../words.ts';

/** What the contract is for: its objectives and fields, then each axis with its objectives and fiches. */
export function axes(contrat: Contrat): readonly Bloc[] {
  const { objectifs, champs, plan } = contrat.yaml;
  const annonce =
    plan?.fiches_annoncees === undefined
      ? undefined
      : `${plan.approximatif ? 'environ ' : ''}${plan.fiches_annoncees} fiches`;
  return [
    ...blocListe(contrat, objectifs),
    ...blocFaits([
      ...fait('Champs couverts', ...present(champs).map(([champ]) => LABELS.champ[champ])),
      ...fait('Plan d’actions annoncé', annonce),
    ]),
    ...(contrat.axes.length === 0
      ? []
      : [{ kind: 'axes' as const, axes: contrat.axes.map((axe) => axeView(contrat, axe)) }]),
  ];
}

function axeView(contrat: Contrat, axe: Axe): AxeView {
  return {
    numero: axe.id,
    titre: ligne(contrat, axe.titre),
    teinte: teinteDe(axe),
    libelleLong: axe.autre_titre === undefined ? undefined : ligne(contrat, axe.autre_titre),
    blocs: [
      ...blocTexte(contrat, axe.at('description')),
      ...blocFaits(
        fait(
          'Thèmes',
          present(axe.themes)
            .map(([theme]) => LABELS.theme[theme])
            .join(', '),
        ),
      ),
      ...objectifs(contrat, axe),
    ],
    fiches: axe.fiches.map(({ id, titre }) => ({
      numero: id,
      titre: ligne(contrat, titre),
      ancre: ancre('fiche', id),
    })),
  };
}

/** Strategic objectives that say nothing more are one list; the others are headings of what they hold. */
function objectifs(contrat: Contrat, axe: Axe): readonly Bloc[] {
  const all = present(axe.objectifs).map(([{ id, titre, objectifs: operationnels }, rang]) => {
    const below = [
      ...blocTexte(contrat, axe.at('objectifs', rang, 'description')),
      ...listeIntitulee(present(operationnels).map((one) => operationnel(contrat, axe, rang, one))),
    ];
    return { named: ligne(contrat, `Objectif ${id} : ${titre}`), below };
  });
  if (all.every(({ below }) => below.length === 0)) return listeIntitulee(all.map(({ named }) => ({ tete: named })));
  return all.flatMap(({ named, below }) => (below.length === 0 ? [intituleSeul(named)] : blocGroupe(named, below)));
}

function operationnel(
  contrat: Contrat,
  axe: Axe,
  rang: number,
  [{ id, titre }, index]: readonly [ObjectifOperationnelYaml, number],
): Intitule {
  return {
    tete: ligne(contrat, `${id} ${titre}`),
    texte: texte(contrat, axe.at('objectifs', rang, 'objectifs', index, 'description')),
  };
}
