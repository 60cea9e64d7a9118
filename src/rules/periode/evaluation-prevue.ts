import type { Contrat } from '../../model/contrat.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'periode/evaluation-prevue',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Le contrat dit quand et comment il est évalué.',
  why: 'Sans évaluation avant son terme, rien ne permet de décider de le prolonger ou de le renouveler.',
  hint: 'Ajoutez « evaluation: { finale: AAAA } », un an environ avant la fin, ou un article sur l’évaluation.',
  examples: {
    valid: `
      evaluation: { finale: 2028-S2 }
    `,
    invalid: `
      evaluation: {}
    `,
  },
  check({ contrat, hasRefused, report }) {
    const isDated = ['mi_parcours', 'finale'].some((key) => says(contrat, ['evaluation', key]));
    if (isDated || isForeseen(contrat) || hasRefused(['evaluation']) || hasRefused(['articles'])) return;
    report(['evaluation'], 'Aucune évaluation du contrat n’est prévue.');
  },
});

/** Any text of the contract itself may foresee it; a fiche speaks of its own evaluation. */
function isForeseen({ textes }: Contrat): boolean {
  return textes.some(
    ({ part, texte }) =>
      part === 'evaluation' || (!ELSEWHERE.has(part) && /(?<![A-Za-zÀ-ÖØ-öø-ž])évalu(?:ation|er|é)/i.test(texte)),
  );
}

const ELSEWHERE: ReadonlySet<string | number> = new Set([
  'fiches',
  'axes',
  'bilan_precedent',
  'communiques',
  'actualites',
  'transcription',
  'contexte_regional',
  'prs',
]);
