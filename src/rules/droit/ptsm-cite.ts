import { defineRule, type Rule } from '../define.ts';
import { citesPtsm, speaksOfMentalHealth, wantsMentalHealth } from '../mental-health.ts';

export const rule: Rule = defineRule({
  id: 'droit/ptsm-cite',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Le volet sur la santé mentale cite le projet territorial de santé mentale (PTSM).',
  why: 'La loi demande que ce volet tienne compte du projet territorial.',
  hint: 'Citez-le dans « volet_sante_mentale: », ou sous « articulations » par la ligne « - { dispositif: ptsm, nom: … } ».',
  source: 'Code de la santé publique, articles L. 1434-10, IV, et L. 3221-2',
  examples: {
    valid: `
      volet_sante_mentale: Le contrat suit les orientations du projet territorial de santé mentale.
    `,
    invalid: `
      articulations: [{ dispositif: asv }]
      volet_sante_mentale: Le contrat forme aux premiers secours en santé mentale.
    `,
  },
  check({ contrat, hasRefused, report }) {
    // A contract without any such part has its own, graver message.
    if (!wantsMentalHealth(contrat) || !speaksOfMentalHealth(contrat) || citesPtsm(contrat)) return;
    if (hasRefused(['articulations'])) return;
    report(['volet_sante_mentale'], 'Le projet territorial de santé mentale n’est cité nulle part.');
  },
});
