import { defineRule, type Rule } from '../define.ts';
import { isSaid } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'fiche/abandon-motive',
  severity: 'warning',
  from: 'brouillon',
  absence: true,
  summary: 'Une action abandonnée dit pourquoi.',
  why: 'Les signataires et le prochain contrat doivent pouvoir comprendre cet abandon.',
  hint: 'Ajoutez « motif: » et la raison, en une phrase.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, statut: abandonne, motif: Le centre de dépistage a fermé. }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, statut: abandonne }
    `,
  },
  check({ contrat, report, hasRefused }) {
    for (const { statut, titre, motif, at } of contrat.fiches) {
      if (statut !== 'abandonne' || isSaid(motif) || hasRefused(at('motif'))) continue;
      report(at('statut'), `L’action « ${titre} » est abandonnée sans que la raison soit dite.`);
    }
  },
});
