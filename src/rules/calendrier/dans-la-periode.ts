import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { firstDay, lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'calendrier/dans-la-periode',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le calendrier d’une action tient dans la période du contrat.',
  why: 'Le contrat n’engage personne avant son début ni après sa fin.',
  hint: 'Vérifiez l’année, ou ramenez l’action dans la période du contrat.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, calendrier: { debut: 2024-09, fin: 2026-12 } }
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, maturite: projet, calendrier: { debut: 2024-09, fin: 2030-12 } }
    `,
  },
  check({ contrat, report }) {
    const debut = firstDay(contrat);
    const fin = lastDay(contrat);
    for (const { titre, calendrier, at } of contrat.fiches) {
      const from = readDate(calendrier?.debut);
      const to = readDate(calendrier?.fin);
      if (from !== undefined && debut !== undefined && !canBeBefore(debut, from)) {
        const [start, contractStart] = [formatDateInSentence(from), formatDateInSentence(debut)];
        report(at('calendrier', 'debut'), `L’action « ${titre} » commence ${start}, le contrat ${contractStart}.`);
      }
      if (to !== undefined && fin !== undefined && !canBeBefore(to, fin)) {
        const [end, contractEnd] = [formatDateInSentence(to), formatDateInSentence(fin)];
        report(at('calendrier', 'fin'), `L’action « ${titre} » finit ${end}, le contrat ${contractEnd}.`);
      }
    }
  },
});
