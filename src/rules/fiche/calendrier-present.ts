import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'fiche/calendrier-present',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée a un calendrier.',
  why: 'Sans calendrier, on ne peut pas dire si l’action est en retard.',
  hint: 'Ajoutez « calendrier: » avec un début et une fin, même approchés : { debut: 2024-09, fin: 2026 }.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `,
  },
  check({ contrat, report }) {
    for (const { maturite, titre, calendrier: { debut, fin, etapes } = {}, at } of contrat.fiches) {
      if (maturite !== 'action' || isSaid(debut) || isSaid(fin) || isSaid(etapes)) continue;
      // A start that is refused is told already.
      report(at('calendrier', 'debut'), `L’action « ${titre} » n’a pas de calendrier.`);
    }
  },
});
