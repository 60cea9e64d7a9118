import { formatDateInSentence } from '../../text/date-words.ts';
import { addMonths, canBeBefore } from '../../text/dates.ts';
import { firstDay, lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

/** How late is too late. */
const AFTER = 6;
/** How early is a mistaken year rather than a contract that is prepared. */
const BEFORE = 12;

export const rule: Rule = defineRule({
  id: 'periode/signature-proche',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le contrat est signé au plus tôt un an avant son début et au plus tard six mois après.',
  why: 'Un contrat ne vaut qu’à partir de sa signature : un tel écart vient le plus souvent d’une date fausse.',
  hint: 'Vérifiez l’année de la signature, ou le début de la période.',
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
    const debut = firstDay(contrat);
    const signature = readDate(contrat.yaml.signature?.date);
    if (debut === undefined || signature === undefined) return;
    const end = lastDay(contrat);
    // A signature after the end has its own, graver message.
    if (end !== undefined && !canBeBefore(signature, end)) return;
    const isLate = !canBeBefore(signature, addMonths(debut, AFTER));
    if (!isLate && canBeBefore(debut, addMonths(signature, BEFORE))) return;
    const [start, signed] = [formatDateInSentence(debut), formatDateInSentence(signature)];
    report(
      ['signature', 'date'],
      isLate
        ? `Le contrat commence ${start} et n’est signé ${signed.startsWith('en') ? 'qu’' : 'que '}${signed}.`
        : `Le contrat est signé ${signed} et ne commence ${start.startsWith('en') ? 'qu’' : 'que '}${start}.`,
    );
  },
});
