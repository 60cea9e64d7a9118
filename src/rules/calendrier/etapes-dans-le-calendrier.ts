import { present } from '../../model/prune.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'calendrier/etapes-dans-le-calendrier',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les étapes d’une action tombent entre son début et sa fin.',
  why: 'Le pilote ne saurait pas laquelle des deux dates suivre.',
  hint: 'Corrigez l’échéance de l’étape, ou le calendrier de l’action.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12, etapes: [{ titre: Ouvrir le premier lieu, echeance: 2025-03 }] }
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12, etapes: [{ titre: Ouvrir le premier lieu, echeance: 2027-03 }] }
    `,
  },
  check({ contrat, report }) {
    for (const { calendrier, at } of contrat.fiches) {
      const from = readDate(calendrier?.debut);
      const to = readDate(calendrier?.fin);
      // A calendar that runs backwards has its own message; no step could fall into it.
      if (from !== undefined && to !== undefined && !canBeBefore(from, to)) continue;
      for (const [{ titre, echeance }, index] of present(calendrier?.etapes)) {
        const due = readDate(echeance);
        if (due === undefined) continue;
        const place = at('calendrier', 'etapes', index, 'echeance');
        const when = `L’étape « ${titre} » est prévue ${formatDateInSentence(due)}`;
        if (to !== undefined && !canBeBefore(due, to)) {
          report(place, `${when}, après la fin de l’action, ${formatDateInSentence(to)}.`);
        } else if (from !== undefined && !canBeBefore(from, due)) {
          report(place, `${when}, avant le début de l’action, ${formatDateInSentence(from)}.`);
        }
      }
    }
  },
});
