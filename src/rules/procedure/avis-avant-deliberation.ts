import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, compareDates, type PreciseDate } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { type Step, stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'procedure/avis-avant-deliberation',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le conseil territorial de santé donne son avis avant la première délibération.',
  why: 'Un avis qui vient après ne peut plus rien changer au texte.',
  hint: 'Vérifiez les deux dates.',
  examples: {
    valid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-03-12 }
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
    invalid: `
      procedure:
        - { etape: avis-cts, statut: fait, date: 2024-06-12 }
        - { etape: deliberations, partenaire: agglo, statut: fait, date: 2024-05-23 }
    `,
  },
  check({ contrat, report }) {
    const avis = firstOf(stepsOf(contrat, 'avis-cts'));
    const deliberation = firstOf(stepsOf(contrat, 'deliberations'));
    if (avis === undefined || deliberation === undefined || canBeBefore(avis.date, deliberation.date)) return;
    const [given, decided] = [formatDateInSentence(avis.date), formatDateInSentence(deliberation.date)];
    report(avis.at('date'), `L’avis est rendu ${given}, après la première délibération, prise ${decided}.`);
  },
});

/** The first in time of those that are dated. */
function firstOf(steps: readonly Step[]): { readonly at: Step['at']; readonly date: PreciseDate } | undefined {
  let first: { readonly at: Step['at']; readonly date: PreciseDate } | undefined;
  for (const { etape, at } of steps) {
    const date = readDate(etape.date);
    if (date !== undefined && (first === undefined || compareDates(date, first.date) < 0)) first = { at, date };
  }
  return first;
}
