import { isDossierDeTheme, THEMES } from '../../model/couleurs/themes.ts';
import { nearest } from '../../schema/nearest.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'documents/theme-connu',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le thème est un thème du programme, ou un dossier du contrat.',
  why: 'Les documents ne sauraient pas quelle apparence prendre.',
  hint: `Au choix : ${Object.keys(THEMES).join(', ')} ; un dossier à vous s’écrit « ./themes/mien ».`,
  examples: {
    valid: `
      documents: { theme: accessible }
    `,
    invalid: `
      documents: { theme: elegant }
    `,
  },
  check({ contrat, report }) {
    const theme = contrat.yaml.documents?.theme;
    if (theme === undefined || isDossierDeTheme(theme) || Object.hasOwn(THEMES, theme)) return;
    const meant = nearest(theme, Object.keys(THEMES));
    report(['documents', 'theme'], `Le thème « ${theme} » n’existe pas.`, {
      part: { start: 0, end: theme.length },
      ...(meant === undefined ? {} : { suggestion: meant, hint: `Vouliez-vous dire « ${meant} » ?` }),
    });
  },
});
