import { formatDateInSentence } from '../../text/date-words.ts';
import { addMonths, canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

const MONTHS = 6;

export const rule: Rule = defineRule({
  id: 'periode/signature-proche',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le contrat est signé au plus tard six mois après son début.',
  why: 'Un contrat ne vaut qu’à partir de sa signature : une bonne part de sa durée serait perdue.',
  hint: 'Vérifiez l’année de la signature, ou faites commencer la période plus tard.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2024-06-28, lieu: Valmont }
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2025-06-28, lieu: Valmont }
    `,
  },
  check({ contrat, report }) {
    const debut = readDate(contrat.yaml.periode?.debut);
    const signature = readDate(contrat.yaml.signature?.date);
    if (debut === undefined || signature === undefined) return;
    if (canBeBefore(signature, addMonths(debut, MONTHS))) return;
    const [start, signed] = [formatDateInSentence(debut), formatDateInSentence(signature)];
    report(['signature', 'date'], `Le contrat commence ${start} et n’est signé que ${signed}.`);
  },
});
