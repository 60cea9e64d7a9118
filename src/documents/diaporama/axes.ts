import type { Axe, Contrat, Fiche } from '../../model/contrat.ts';
import { LABELS } from '../../model/labels.generated.ts';
import { present } from '../../model/prune.ts';
import { countInWords } from '../../text/agreement.ts';
import { plainText } from '../../text/prose.ts';
import { phrase } from '../../text/typography.ts';
import { nombreActions } from '../parts/plan.ts';
import { teinteDe } from '../parts/teinte.ts';
import type { Phrase } from '../view.ts';
import { ancre, enTete, enUneLigne, ligne, texte } from '../words.ts';
import { element } from './elements.ts';
import type { Element, Sujet } from './view.ts';

/** A description that is no longer is read under the name of its action, in characters. */
const DESCRIPTION = 130;

/** All axes at a glance, then each with its objectives and its actions, then the actions of none. */
export function axes(contrat: Contrat): readonly Sujet[] {
  const others = contrat.fiches.filter(({ axe }) => axe === undefined);
  return [
    {
      ancre: 'axes',
      titre: phrase(titreDuPlan(contrat)),
      forme: 'plan',
      elements: contrat.axes.map((axe) => element(ligne(contrat, axe.titre), [], phrase(axe.id), teinteDe(axe))),
    },
    ...contrat.axes.flatMap((axe) => sujetsDe(contrat, axe)),
    {
      ancre: 'autres-actions',
      titre: phrase(contrat.axes.length === 0 ? 'Les actions' : 'D’autres actions'),
      forme: 'points',
      elements: others.map((fiche) => ficheElement(contrat, fiche)),
    },
  ];
}

/** « Trois axes, une quinzaine d’actions ». */
function titreDuPlan(contrat: Contrat): string {
  const parts = [countInWords(contrat.chiffres.axes, 'axe'), nombreActions(contrat)];
  return enTete(parts.filter((part) => part !== undefined).join(', '));
}

/** What the axis aims at and touches, then its actions. */
function sujetsDe(contrat: Contrat, axe: Axe): readonly Sujet[] {
  const themes = present(axe.themes).map(([theme]) => LABELS.theme[theme].toLowerCase());
  const aims = [
    ...present(axe.objectifs).map(([{ titre }]) => element(ligne(contrat, titre))),
    ...(themes.length === 0 ? [] : [element(phrase(`Thèmes : ${themes.join(', ')}`))]),
  ];
  const titre = ligne(contrat, axe.titre);
  const court = axe.titre_court === undefined ? titre : ligne(contrat, axe.titre_court);
  const sousTitre = axe.autre_titre === undefined ? undefined : ligne(contrat, axe.autre_titre);
  const named = { numero: axe.id, teinte: teinteDe(axe) };
  const place = ancre('axe', axe.id);
  const actions = axe.fiches.map((fiche) => ficheElement(contrat, fiche));
  const shared = { axe: named, forme: 'points', titreSuite: court } as const;
  // The whole name of the axis stands once, where it comes first.
  if (aims.length === 0) return [{ ...shared, ancre: `${place}-actions`, titre, sousTitre, elements: actions }];
  return [
    { ...shared, ancre: `${place}-objectifs`, titre, sousTitre, elements: aims },
    { ...shared, ancre: `${place}-actions`, titre: court, elements: actions },
  ];
}

/** The name of an action, and what it is where a line says so. What binds nobody yet is marked. */
function ficheElement(contrat: Contrat, fiche: Fiche): Element {
  const prose = texte(contrat, fiche.at('description'));
  const line: Phrase = (prose && enUneLigne(prose)) ?? [];
  const mark = fiche.maturite === 'action' ? '' : ` (${LABELS.maturite[fiche.maturite].toLowerCase()})`;
  const titre = ligne(contrat, `${fiche.titre}${mark}`);
  return element(titre, plainText(line).length <= DESCRIPTION ? line : []);
}
