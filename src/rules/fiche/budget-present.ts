import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'fiche/budget-present',
  severity: 'info',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée a un budget, ou dit ses moyens.',
  why: 'Un financeur ne peut pas s’engager sur un coût qu’il ignore.',
  hint: 'Ajoutez « budget: { total: … } », ou « moyens: » si l’action se fait sans argent.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 30000 } }
        - { id: "2.1", titre: Ouvrir un point santé, moyens: Le CCAS prête une salle et une infirmière y vient. }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 30000 } }
        - { id: "2.1", titre: Ouvrir un point santé }
    `,
  },
  check({ contrat, isRefused, report }) {
    for (const { maturite, titre, budget, moyens, at } of contrat.fiches) {
      if (maturite !== 'action' || isSaid(budget) || isSaid(moyens) || isRefused(at('moyens'))) continue;
      report(at('budget'), `L’action « ${titre} » n’a pas de budget.`);
    }
  },
});
