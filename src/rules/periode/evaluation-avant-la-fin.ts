import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { firstDay, lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'periode/evaluation-avant-la-fin',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les évaluations ont lieu pendant le contrat.',
  why: 'Une évaluation hors de la période n’éclaire ni ce contrat ni celui qui le suivra.',
  hint: 'Corrigez cette date, ou les dates de « periode » ; l’évaluation finale commence d’ordinaire un an avant la fin.',
  examples: {
    valid: `
      evaluation: { mi_parcours: 2026-T4, finale: 2028-S2 }
    `,
    invalid: `
      evaluation: { mi_parcours: 2026-T4, finale: 2030 }
    `,
  },
  check({ contrat, report }) {
    const [start, end] = [firstDay(contrat), lastDay(contrat)];
    // A period that runs backwards has its own message.
    if (start !== undefined && end !== undefined && !canBeBefore(start, end)) return;
    const { evaluation } = contrat.yaml;
    for (const { key, what } of EVALUATIONS) {
      const date = readDate(evaluation?.[key]);
      if (date === undefined) continue;
      const when = formatDateInSentence(date);
      if (end !== undefined && !canBeBefore(date, end)) {
        report(
          ['evaluation', key],
          `L’évaluation ${what} est prévue ${when}, après la fin du contrat, ${formatDateInSentence(end)}.`,
        );
      } else if (start !== undefined && !canBeBefore(start, date)) {
        report(
          ['evaluation', key],
          `L’évaluation ${what} est prévue ${when}, avant le début du contrat, ${formatDateInSentence(start)}.`,
        );
      }
    }
  },
});

const EVALUATIONS = [
  { key: 'mi_parcours', what: 'à mi-parcours' },
  { key: 'finale', what: 'finale' },
] as const;
