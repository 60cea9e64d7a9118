import type { Axe, Contrat } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { phrase } from '../../text/typography.ts';
import { teinteDe } from '../parts/teinte.ts';
import type { AxeView, Bloc } from '../view.ts';
import { ancre, blocFaits, blocGroupe, blocListe, blocTexte, fait, ligne } from '../words.ts';

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
    blocs: [...blocTexte(contrat, axe.at('description')), ...objectifs(contrat, axe)],
    fiches: axe.fiches.map(({ id, titre }) => ({
      numero: id,
      titre: ligne(contrat, titre),
      ancre: ancre('fiche', id),
    })),
  };
}

function objectifs(contrat: Contrat, axe: Axe): readonly Bloc[] {
  const strategiques = axe.objectifs.flatMap(({ id, titre, objectifs: operationnels }) => {
    const named = `Objectif ${id} : ${titre}`;
    const below = blocListe(
      contrat,
      present(operationnels).map(([operationnel]) => `${operationnel.id} ${operationnel.titre}`),
    );
    return below.length === 0 ? blocListe(contrat, [named]) : blocGroupe(phrase(named), below);
  });
  return strategiques;
}
