import { defineRule, type Rule } from '../define.ts';
import { speaksOfMentalHealth, wantsMentalHealth } from '../mental-health.ts';

export const rule: Rule = defineRule({
  id: 'droit/volet-sante-mentale',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Un contrat signé depuis le 23 février 2022 comporte un volet sur la santé mentale.',
  why: 'La loi exige ce volet des contrats signés depuis le 23 février 2022.',
  hint: 'Écrivez « volet_sante_mentale: », ou donnez « themes: [sante-mentale] » à l’axe ou aux actions qui en traitent.',
  source: 'Code de la santé publique, article L. 1434-10, IV (loi n° 2022-217 du 21 février 2022, article 122)',
  examples: {
    valid: `
      volet_sante_mentale: Le contrat suit les orientations du projet territorial de santé mentale.
    `,
    invalid: `
      articulations: [{ dispositif: asv }]
    `,
  },
  check({ contrat, hasRefused, report }) {
    if (!wantsMentalHealth(contrat) || speaksOfMentalHealth(contrat)) return;
    // Of actions that are announced and not written yet, one may be on mental health.
    if ((contrat.yaml.plan?.fiches_annoncees ?? 0) > contrat.fiches.length) return;
    // What would be that part may be refused.
    if (['articulations', 'axes', 'fiches', 'articles'].some((part) => hasRefused([part]))) return;
    report(['volet_sante_mentale'], 'Le contrat n’a pas de volet sur la santé mentale.');
  },
});
