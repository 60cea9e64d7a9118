import { present } from '../../model/prune.ts';
import { enumerate } from '../../text/agreement.ts';
import { fromDay } from '../../text/calendar.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'gouvernance/copil-chaque-annee',
  severity: 'info',
  from: 'brouillon',
  summary: 'Le comité de pilotage se réunit au moins une fois par an.',
  why: 'Un contrat dont personne ne décide pendant un an s’endort.',
  hint: 'Si la réunion a eu lieu, ajoutez sa date sous « reunions ».',
  examples: {
    valid: `
      gouvernance:
        instances:
          - id: copil
            type: copil
            nom: Comité de pilotage
            presidence: [ars, agglo]
            membres: [ars, agglo]
            frequence: annuelle
            reunions: [{ date: 2024-12-03 }, { date: 2025-12-02 }, { date: 2026-12-01 }]
    `,
    invalid: `
      gouvernance:
        instances:
          - id: copil
            type: copil
            nom: Comité de pilotage
            presidence: [ars, agglo]
            membres: [ars, agglo]
            frequence: annuelle
            reunions: [{ date: 2024-12-03 }, { date: 2026-12-01 }]
    `,
  },
  check({ contrat, hasRefused, report }) {
    for (const [{ type, nom, reunions }, index] of present(contrat.yaml.gouvernance?.instances)) {
      const at = ['gouvernance', 'instances', index, 'reunions'];
      // A meeting whose date is refused may be the one of that year.
      if (type !== 'copil' || hasRefused(at)) continue;
      const met = present(reunions).flatMap(([{ date }]) => readDate(date) ?? []);
      const first = Math.min(...met.map(({ first: day }) => fromDay(day).year));
      const last = Math.max(...met.map(({ last: day }) => fromDay(day).year));
      // Between two meetings only: before the first and after the last, others may be to come or not written down.
      const idle = Array.from(
        { length: Math.max(0, Math.min(last - first - 1, LONGEST)) },
        (_, rank) => first + 1 + rank,
      ).filter((year) => !met.some((date) => fromDay(date.first).year <= year && year <= fromDay(date.last).year));
      if (idle.length === 0) continue;
      report(at, `« ${nom} » n’a pas de réunion en ${enumerate(idle.map(String))}.`);
    }
  },
});

/** Years that a mistaken date may put between two meetings. */
const LONGEST = 20;
