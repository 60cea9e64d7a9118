import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'fiche/realise-mesure',
  severity: 'warning',
  from: 'brouillon',
  absence: true,
  summary: 'Une action réalisée a au moins une valeur relevée.',
  why: 'Le bilan annoncerait une action faite sans pouvoir en montrer l’effet.',
  hint: 'Ajoutez à un indicateur « valeurs: [{ date: AAAA-MM, valeur: … }] ».',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: realise
          indicateurs: [{ id: i1, libelle: Personnes dépistées, valeurs: [{ date: 2026-12, valeur: 480 }] }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          statut: realise
          indicateurs: [{ id: i1, libelle: Personnes dépistées }]
    `,
  },
  check({ contrat, report, hasRefused }) {
    for (const { statut, titre, indicateurs, at } of contrat.fiches) {
      // Without any indicator there is nothing to measure, and another rule says so.
      if (statut !== 'realise' || indicateurs.length === 0 || hasRefused(at('indicateurs'))) continue;
      if (indicateurs.some(({ valeurs }) => valeurs !== undefined && valeurs.length > 0)) continue;
      report(at('statut'), `L’action « ${titre} » est dite réalisée et aucun indicateur n’a de valeur relevée.`);
    }
  },
});
