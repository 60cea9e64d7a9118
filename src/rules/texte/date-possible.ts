import { daysInMonth } from '../../text/calendar.ts';
import { MONTHS } from '../../text/date-words.ts';
import { defineRule, type Rule } from '../define.ts';
import { DATED, findProseDates, type ProseDate } from '../prose-dates.ts';
import { textesWith } from '../texts-with.ts';

/** What comes before a day of the month: other figures beyond 31 may count something else. */
const DAY_COMES = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:le|du|au)\s+$/i;

export const rule: Rule = defineRule({
  id: 'texte/date-possible',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une date écrite dans un texte existe au calendrier.',
  why: 'Le lecteur ne saurait pas de quel jour il s’agit.',
  hint: 'Corrigez le jour, le mois ou l’année.',
  examples: {
    valid: `
      preambule: Le diagnostic a été rendu le 29 février 2024.
    `,
    invalid: `
      preambule: Le diagnostic a été rendu le 29 février 2023.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, ...DATED)) {
      for (const date of findProseDates(texte)) {
        const { start, end, month, year, exists } = date;
        if (exists || !isSurelyDay(date, texte)) continue;
        const name = MONTHS[month - 1] ?? '';
        const length = daysInMonth(year, month);
        const last = length > 0 ? ` ${name} ${year} compte ${length} jours.` : '';
        report(at, `Le « ${texte.slice(start, end)} » n’existe pas :${last || ` l’année n’a pas de mois ${month}.`}`, {
          part: { start, end },
        });
      }
    }
  },
});

function isSurelyDay({ day, start, weekday }: ProseDate, text: string): boolean {
  return (day >= 1 && day <= 31) || weekday !== undefined || DAY_COMES.test(text.slice(Math.max(0, start - 4), start));
}
