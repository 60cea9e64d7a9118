import { defineRule, type Rule } from '../define.ts';
import { signatureDate } from '../signature-dates.ts';

export const rule: Rule = defineRule({
  id: 'signature/datee',
  severity: 'error',
  from: 'signe',
  absence: true,
  summary: 'Un contrat signé dit quel jour chaque partie a signé.',
  why: 'Sans cette date, on ne peut pas prouver que les délibérations ont précédé la signature.',
  hint: 'Ajoutez « signature: { date: AAAA-MM-JJ, lieu: … } », ou sous « signatures » la date de chacun.',
  examples: {
    valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
    `,
    invalid: `
      signature: { lieu: Valmont }
    `,
  },
  check({ contrat, hasRefused, report }) {
    const undated = contrat.signataires.filter((partenaire) => signatureDate(contrat, partenaire) === undefined);
    // A date that is refused may be the one that seems to be missing.
    if (undated.length === 0 || hasRefused(['signatures'])) return;
    const names = undated.map(({ nom }) => `« ${nom} »`).join(', ');
    const who = undated.length === contrat.signataires.length ? '' : ` de ${names}`;
    report(['signature', 'date'], `La date de signature${who} n’est pas dite.`);
  },
});
