import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeSame } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';
import { signingDates } from '../signature-dates.ts';

export const rule: Rule = defineRule({
  id: 'signature/date-concordante',
  severity: 'warning',
  from: 'brouillon',
  summary: 'La procédure date la signature du même jour que le contrat.',
  why: 'Le contrat et son calendrier diraient deux jours différents.',
  hint: 'Gardez la bonne date aux deux endroits ; qui signe un autre jour a sa ligne sous « signatures ».',
  examples: {
    valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: signatures, statut: fait, date: 2024-06-28 }
    `,
    invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: signatures, statut: fait, date: 2024-06-18 }
    `,
  },
  check({ contrat, report }) {
    const dates = signingDates(contrat);
    const [first] = dates;
    if (first === undefined) return;
    for (const { etape, at } of stepsOf(contrat, 'signatures')) {
      const date = readDate(etape.date);
      if (date === undefined || dates.some((signed) => canBeSame(signed, date))) continue;
      const [said, signed] = [formatDateInSentence(date), formatDateInSentence(first)];
      report(at('date'), `La procédure place la signature ${said}, le contrat ${signed}.`);
    }
  },
});
