import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'fiche/pilote-present',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée a un pilote.',
  why: 'Sans pilote, personne ne répond de l’action devant le comité de pilotage.',
  hint: 'Ajoutez « pilote: » et l’identifiant d’un partenaire : un organisme, jamais une personne.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          pilote: agglo
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      if (fiche.maturite !== 'action' || isSaid(writtenFiche(contrat, fiche).pilote)) continue;
      report(fiche.at('pilote'), `L’action « ${fiche.titre} » n’a pas de pilote.`);
    }
  },
});
