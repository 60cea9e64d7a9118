import type { Contrat } from '../../model/contrat.ts';
import { defineRule, type Rule } from '../define.ts';
import { formOf, gapsIn, knowsOnlySomeFiches } from '../numbering.ts';

export const rule: Rule = defineRule({
  id: 'fiche/numerotation-continue',
  severity: 'info',
  from: 'arrete',
  summary: 'Les numéros des fiches se suivent.',
  why: 'Le lecteur se demande s’il lui manque une fiche.',
  hint: 'Remettez la fiche qui manque, renumérotez, ou laissez ainsi si le numéro est réservé.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1", maturite: projet }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.3", titre: Ouvrir un point santé, axe: "1", maturite: projet }
    `,
  },
  check({ contrat, report, hasRefused }) {
    if (hasRefused(['fiches']) || knowsOnlySomeFiches(contrat)) return;
    const gaps = gapsIn(contrat.fiches.map(({ id }) => id));
    if (gaps.length === 0 || isMisnumbered(contrat)) return;
    for (const { index, words, isSeveral } of gaps) {
      const fiche = contrat.fiches[index];
      const verb = isSeveral ? 'manquent' : 'manque';
      if (fiche !== undefined) report(fiche.at('id'), `Avant la fiche ${fiche.id}, ${words} ${verb}.`);
    }
  },
});

/** A number taken twice, under another axis or in another form has its own message, and is the cause of the gap. */
function isMisnumbered({ fiches }: Contrat): boolean {
  if (new Set(fiches.map(({ id }) => id)).size < fiches.length) return true;
  const inAxes = fiches.filter(({ axe }) => axe !== undefined);
  if (new Set(inAxes.map(({ id }) => formOf(id))).size > 1) return true;
  return inAxes.some(
    ({ id, axe }) => /^\d+\./.test(id) && /^\d+$/.test(axe?.id ?? '') && !id.startsWith(`${axe?.id}.`),
  );
}
