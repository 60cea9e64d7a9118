import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'indicateur/resultat-present',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Chaque action engagée a un indicateur de résultat ou d’impact.',
  why: 'Compter ce qui a été fait ne dit pas ce que les habitants y ont gagné.',
  hint: 'Ajoutez un indicateur « type: resultat » : ce qui aura changé pour le public de l’action.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs:
            - { id: i1, libelle: Séances tenues, type: realisation }
            - { id: i2, libelle: Personnes dépistées, type: resultat }
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs:
            - { id: i1, libelle: Séances tenues, type: realisation }
            - { id: i2, libelle: Réunions de préparation, type: processus }
    `,
  },
  check({ contrat, report, hasRefused }) {
    for (const { titre, maturite, indicateurs, at } of contrat.fiches) {
      // One that does not say its type may be of result; where there is none at all another rule speaks.
      const isDoubtful = indicateurs.length === 0 || indicateurs.some(({ type }) => type === undefined);
      if (maturite !== 'action' || isDoubtful || hasRefused(at('indicateurs'))) continue;
      if (indicateurs.some(({ type }) => type === 'resultat' || type === 'impact')) continue;
      report(at('indicateurs'), `Aucun indicateur de l’action « ${titre} » ne mesure son résultat.`);
    }
  },
});
