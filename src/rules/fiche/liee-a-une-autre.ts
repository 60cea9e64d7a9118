import { defineRule, type Rule } from '../define.ts';
import { writtenFiche } from '../written-fiche.ts';

export const rule: Rule = defineRule({
  id: 'fiche/liee-a-une-autre',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une fiche n’est pas liée à elle-même.',
  why: 'Le renvoi mènerait le lecteur là où il est déjà.',
  hint: 'Retirez ce renvoi, ou mettez le numéro de la fiche voulue.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, fiches_liees: ["1.2"] }
        - { id: "1.2", titre: Ouvrir un point santé }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, fiches_liees: ["1.1"] }
        - { id: "1.2", titre: Ouvrir un point santé }
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      const index = writtenFiche(contrat, fiche).fiches_liees?.indexOf(fiche.id) ?? -1;
      if (index !== -1) report(fiche.at('fiches_liees', index), `La fiche « ${fiche.titre} » est liée à elle-même.`);
    }
  },
});
