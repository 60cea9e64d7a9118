import { readCouleur } from '../../model/couleurs/couleur.ts';
import { charterColours } from '../charter-colours.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'documents/couleur-comprise',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une couleur de la charte est écrite comme le web l’écrit.',
  why: 'Le programme ne sait pas quelle couleur c’est.',
  hint: 'Écrivez-la entre guillemets, "#1a5276" : la charte de votre institution donne ce code, dit « hexadécimal ». Un nom anglais (navy), rgb(), hsl() et oklch() conviennent aussi, sans transparence.',
  examples: {
    valid: `
      documents: { theme: institution, charte: { couleur_principale: "#1a5276" } }
    `,
    invalid: `
      documents: { theme: institution, charte: { couleur_principale: bleu roi } }
    `,
  },
  check({ contrat, report }) {
    for (const { text, at } of charterColours(contrat)) {
      if (readCouleur(text) === undefined) report(at, `« ${text} » n’est pas une couleur.`);
    }
  },
});
