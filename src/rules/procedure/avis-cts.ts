import { defineRule, type Rule } from '../define.ts';
import { mayHideStep, stepsOf } from '../parties.ts';

export const rule: Rule = defineRule({
  id: 'procedure/avis-cts',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'La procédure prévoit l’avis du conseil territorial de santé, rendu avant la signature.',
  why: 'Le conseil réunit les acteurs de santé du territoire : son avis est attendu, sans être obligatoire.',
  hint: 'Ajoutez sous « procedure » la ligne « - { etape: avis-cts, statut: fait, date: AAAA-MM-JJ, avis: … } ».',
  examples: {
    valid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-03-12, avis: favorable }
    `,
    invalid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
  },
  check({ contrat, isRefused, report }) {
    const steps = stepsOf(contrat, 'avis-cts');
    const [first] = steps;
    if (first === undefined) {
      if (!mayHideStep(contrat, isRefused))
        report(['procedure'], 'L’avis du conseil territorial de santé n’est pas dans la procédure.');
    } else if (
      contrat.etat === 'signe' &&
      steps.every(({ etape }) => etape.statut === 'a-venir' || etape.statut === 'en-cours')
    ) {
      report(first.at('statut'), 'Le contrat est signé, et l’avis du conseil territorial de santé reste à rendre.', {
        hint: 'Si l’avis est rendu, écrivez « statut: fait » et sa date.',
      });
    }
  },
});
