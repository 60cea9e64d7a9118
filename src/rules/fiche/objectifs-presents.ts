import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'fiche/objectifs-presents',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée dit ses objectifs.',
  why: 'Sans objectif, on ne sait pas ce que l’action doit changer.',
  hint: 'Ajoutez « objectifs: » et, un par ligne, ce que l’action doit changer.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: [Doubler le taux de dépistage dans les quartiers]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: []
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      if (fiche.maturite !== 'action' || isSaid(writtenFiche(contrat, fiche).objectifs)) continue;
      report(fiche.at('objectifs'), `L’action « ${fiche.titre} » n’a pas d’objectif.`);
    }
  },
});
