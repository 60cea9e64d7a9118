import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'fiche/public-present',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée dit à qui elle s’adresse.',
  why: 'Sans public, on ne peut pas dire si l’action touche ceux qui en ont besoin.',
  hint: 'Ajoutez « public_cible: » et un ou plusieurs publics, par exemple [habitants-qpv].',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          public_cible: [habitants-qpv]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      if (fiche.maturite !== 'action' || isSaid(fiche.public_cible)) continue;
      report(fiche.at('public_cible'), `L’action « ${fiche.titre} » ne dit pas son public.`);
    }
  },
});
