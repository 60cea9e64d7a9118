import { toDay, weekdayOf } from '../../text/calendar.ts';
import { formatDate, WEEKDAYS } from '../../text/date-words.ts';
import { dateOf } from '../../text/dates.ts';
import { likeFirst } from '../../text/like-first.ts';
import { defineRule, type Rule } from '../define.ts';
import { DATED, findProseDates } from '../prose-dates.ts';
import { textesWith } from '../texts-with.ts';

export const rule: Rule = defineRule({
  id: 'texte/jour-de-semaine',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le jour de la semaine est celui de la date.',
  why: 'Le lecteur ne saurait pas quel jour venir, ni quand le contrat a été signé.',
  hint: 'Corrigez le jour ou la date.',
  examples: {
    valid: `
      preambule: Le comité s’est réuni le vendredi 4 mai 2018.
    `,
    invalid: `
      preambule: Le comité s’est réuni le jeudi 4 mai 2018.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, ...DATED)) {
      for (const date of findProseDates(texte)) {
        if (date.weekday === undefined || !date.exists) continue;
        const day = toDay(date);
        const real = weekdayOf(day);
        if (real === date.weekday.number) continue;
        const suggestion = likeFirst(WEEKDAYS[real] ?? '', texte.slice(date.weekday.start, date.weekday.end));
        const { start, end } = date.weekday;
        const words = `Le ${formatDate(dateOf(day))} est un ${WEEKDAYS[real]}.`;
        report(at, words, { part: { start, end }, suggestion });
      }
    }
  },
});
