import { holidayOn } from '../../registers/holidays.ts';
import { formatDate, WEEKDAYS } from '../../text/date-words.ts';
import { isoDate, type PreciseDate, weekday } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'deliberation/jour-ouvre',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une assemblée délibère un jour ouvré.',
  why: 'Une séance ce jour-là est rare : la date est peut-être mal recopiée.',
  hint: 'Vérifiez la date sur la délibération.',
  examples: {
    valid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
    invalid: `
      procedure:
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-25 }
    `,
  },
  check({ contrat, report }) {
    for (const { etape, at } of stepsOf(contrat, 'deliberations')) {
      const date = readDate(etape.date);
      const idle = date && idleDay(date);
      if (date && idle) report(at('date'), `Le ${formatDate(date)} est un jour sans séance d’ordinaire (${idle}).`);
    }
  },
});

/** Why nobody works on that day, if the day is known. */
function idleDay(date: PreciseDate): string | undefined {
  const number = weekday(date);
  if (number === undefined) return undefined;
  return holidayOn(isoDate(date)) ?? (number === 0 || number === 6 ? WEEKDAYS[number] : undefined);
}
