import { defineRule, type Rule } from '../define.ts';
import { gapsIn } from '../numbering.ts';

export const rule: Rule = defineRule({
  id: 'axe/numerotation-continue',
  severity: 'info',
  from: 'arrete',
  summary: 'Les numéros des axes se suivent.',
  why: 'Le lecteur se demande s’il lui manque un axe.',
  hint: 'Remettez l’axe qui manque, ou renumérotez.',
  examples: {
    valid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
    `,
    invalid: `
      axes:
        - { id: "1", titre: Renforcer la prévention, objectifs: [{ id: "1.1", titre: Dépister plus tôt }] }
        - { id: "2", titre: Faciliter l’accès aux soins }
        - { id: "4", titre: Agir sur le cadre de vie }
    `,
  },
  check({ contrat, report, hasRefused }) {
    const ids = contrat.axes.map(({ id }) => id);
    if (hasRefused(['axes']) || contrat.isTranscription || new Set(ids).size < ids.length) return;
    for (const { index, words, isSeveral } of gapsIn(ids)) {
      const axe = contrat.axes[index];
      const verb = isSeveral ? 'manquent' : 'manque';
      if (axe !== undefined) report(axe.at('id'), `Avant l’axe ${axe.id}, ${words} ${verb}.`);
    }
  },
});
