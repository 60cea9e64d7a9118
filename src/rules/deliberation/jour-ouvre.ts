import { presentItems } from '../../model/prune.ts';
import { holidayOn } from '../../registers/holidays.ts';
import { type Day, weekdayOf } from '../../text/calendar.ts';
import { formatDate, WEEKDAYS } from '../../text/date-words.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';
import { territoryDepartements } from '../territory-codes.ts';

export const rule: Rule = defineRule({
  id: 'deliberation/jour-ouvre',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une assemblée délibère un jour ouvré.',
  why: 'Une séance ce jour-là est rare : la date est peut-être mal recopiée.',
  hint: 'Vérifiez la date sur la délibération.',
  source: 'Code du travail, articles L. 3133-1, L. 3134-13 et L. 3422-2',
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
    const territory = territoryDepartements(contrat);
    for (const { etape, at, partenaire } of stepsOf(contrat, 'deliberations')) {
      const date = readDate(etape.date);
      if (date?.precision !== 'day') continue;
      const own = presentItems(partenaire?.departements);
      const idle = idleDay(String(etape.date), date.first, own.length > 0 ? own : territory);
      if (idle !== undefined)
        report(at('date'), `Le ${formatDate(date)} est un jour sans séance d’ordinaire (${idle}).`);
    }
  },
});

/** Why nobody works on that day in those départements. */
function idleDay(written: string, day: Day, departements: readonly string[]): string | undefined {
  const number = weekdayOf(day);
  return holidayOn(written, departements) ?? (number === 0 || number === 6 ? WEEKDAYS[number] : undefined);
}
