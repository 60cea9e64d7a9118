import type { Fiche } from '../../model/contrat.ts';
import { groupBy } from '../../model/group-by.ts';
import { defineRule, type Rule } from '../define.ts';
import { formOf } from '../numbering.ts';

/** So many alike among the fiches of an axis are a manner that the others should follow. */
const MANNER = 2;

export const rule: Rule = defineRule({
  id: 'fiche/numerotation-unique',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les fiches d’un même axe sont numérotées de la même façon.',
  why: 'Une fiche numérotée autrement se classe ailleurs que là où on la cherche.',
  hint: 'Donnez à cette fiche un numéro de la même forme que les autres.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1", maturite: projet }
        - { id: "1.3", titre: Former les aidants, axe: "1", maturite: projet }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, axe: "1", maturite: projet }
        - { id: "1.2", titre: Ouvrir un point santé, axe: "1", maturite: projet }
        - { id: "1-3", titre: Former les aidants, axe: "1", maturite: projet }
    `,
  },
  check({ contrat, report }) {
    // A fiche of no axis may be numbered apart: T1 for a transversal one.
    for (const [axe, fiches] of groupBy(contrat.fiches, (fiche) => fiche.axe)) {
      const forms = [...groupBy(fiches, ({ id }) => (id === undefined ? undefined : formOf(id)))];
      const [manner, ...others] = forms.toSorted(([, a], [, b]) => b.length - a.length);
      const model = manner?.[1][0];
      // Where two manners are as frequent, both may be meant: actions and projects, say.
      if (manner === undefined || model === undefined || manner[1].length < MANNER) continue;
      if (others.length === 0 || others.some(([, own]) => own.length > 1)) continue;
      for (const [, [odd]] of others) if (odd !== undefined) tell(odd, model);
      function tell({ id, titre, at }: Fiche, { id: like }: Fiche): void {
        report(
          at('id'),
          `La fiche « ${titre} » porte le numéro ${id}, les autres de l’axe « ${axe.titre} » sont numérotées comme ${like}.`,
        );
      }
    }
  },
});
