import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'fiche/ages-ordonnes',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une tranche d’âges va du plus jeune au plus âgé.',
  why: 'Personne n’aurait l’âge de cette action.',
  hint: 'Échangez les deux âges, ou corrigez celui qui est faux.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, ages: { de: 16, a: 25 } }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, ages: { de: 25, a: 16 } }
    `,
  },
  check({ contrat, report }) {
    for (const { ages, titre, at } of contrat.fiches) {
      if (ages?.de === undefined || ages.a === undefined || ages.de <= ages.a) continue;
      report(at('ages', 'a'), `L’action « ${titre} » s’adresse aux personnes de ${ages.de} à ${ages.a} ans.`);
    }
  },
});
