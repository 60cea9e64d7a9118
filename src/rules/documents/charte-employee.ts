import { isThemeWithoutCharte } from '../../model/couleurs/themes.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'documents/charte-employee',
  severity: 'warning',
  from: 'brouillon',
  summary: 'La charte est donnée à un thème qui l’emploie.',
  why: 'Ce thème a ses propres couleurs et ne montre pas de logo d’en-tête : la charte ne se verrait pas.',
  hint: 'Écrivez « theme: institution », ou retirez la charte.',
  examples: {
    valid: `
      documents: { theme: institution, charte: { couleur_principale: "#1a5276" } }
    `,
    invalid: `
      documents: { theme: sobre, charte: { couleur_principale: "#1a5276" } }
    `,
  },
  check({ contrat, report }) {
    const { theme, charte } = contrat.yaml.documents ?? {};
    if (charte === undefined || theme === undefined || !isThemeWithoutCharte(theme)) return;
    const at = ['documents', 'theme'];
    report(at, `Le thème « ${theme} » n’emploie pas la charte.`, {
      part: { start: 0, end: theme.length },
      suggestion: 'institution',
    });
  },
});
