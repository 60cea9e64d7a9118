import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'deliberation/acte-apres-seance',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une délibération est publiée et transmise après avoir été prise.',
  why: 'L’une des dates est fausse, et avec elle la preuve que la délibération est exécutoire.',
  hint: 'Vérifiez les dates sur la délibération et sur l’accusé de réception de la préfecture.',
  examples: {
    valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-28 }
    `,
    invalid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, publication: 2024-05-28, transmission: 2024-05-18 }
    `,
  },
  check({ contrat, report }) {
    for (const { etape, at } of stepsOf(contrat, 'deliberations')) {
      const taken = readDate(etape.date);
      if (taken === undefined) continue;
      // Both acts too early come of one mistake, often in the date of the session.
      const early = ACTS.find(({ key }) => {
        const date = readDate(etape[key]);
        return date !== undefined && !canBeBefore(taken, date);
      });
      const date = early && readDate(etape[early.key]);
      if (early === undefined || date === undefined) continue;
      const [done, decided] = [formatDateInSentence(date), formatDateInSentence(taken)];
      report(at(early.key), `La délibération ${early.done} ${done}, avant d’avoir été prise ${decided}.`);
    }
  },
});

const ACTS = [
  { key: 'transmission', done: 'est transmise' },
  { key: 'publication', done: 'est publiée' },
] as const;
