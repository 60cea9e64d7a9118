import { defineRule, type Rule } from '../define.ts';

/** « 2.3 », « 2.3.1 »: the first figure is that of the axis. Other ways of numbering say nothing of it. */
const DOTTED = /^\d+(?:\.\d+)+$/;
const NUMBER = /^\d+$/;

export const rule: Rule = defineRule({
  id: 'fiche/numero-de-son-axe',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le numéro d’une fiche commence par celui de son axe.',
  why: 'Le lecteur chercherait la fiche sous un autre axe.',
  hint: 'Corrigez le numéro de la fiche, ou son axe.',
  examples: {
    valid: `
      fiches:
        - { id: "2.1", titre: Ouvrir un point santé, axe: "2" }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Ouvrir un point santé, axe: "2" }
    `,
  },
  check({ contrat, report }) {
    for (const { id, titre, axe, at } of contrat.fiches) {
      if (axe === undefined || !NUMBER.test(axe.id) || !DOTTED.test(id) || id.startsWith(`${axe.id}.`)) continue;
      report(at('id'), `La fiche « ${titre} » porte le numéro ${id} et appartient à l’axe ${axe.id}.`);
    }
  },
});
