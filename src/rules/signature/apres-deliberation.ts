import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';
import { signatureDate } from '../signature-dates.ts';

export const rule: Rule = defineRule({
  id: 'signature/apres-deliberation',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une collectivité signe après que son assemblée a délibéré.',
  why: 'Celui qui signe sans y avoir été habilité n’engage pas la collectivité.',
  hint: 'Vérifiez les deux dates ; si elles sont justes, la signature est à refaire après la délibération.',
  source: 'Code général des collectivités territoriales, articles L. 2121-29 et L. 5211-1',
  examples: {
    valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
    invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-07-11 }
    `,
  },
  check({ contrat, report }) {
    for (const { etape, at, partenaire } of stepsOf(contrat, 'deliberations')) {
      const date = readDate(etape.date);
      const signature = partenaire && signatureDate(contrat, partenaire);
      if (date === undefined || signature === undefined || canBeBefore(date, signature)) continue;
      const [decided, signed] = [formatDateInSentence(date), formatDateInSentence(signature)];
      report(at('date'), `« ${partenaire?.nom} » délibère ${decided}, après avoir signé ${signed}.`);
    }
  },
});
