import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, compareDates } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
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
    const dated = (name: 'avis-cts' | 'deliberations') =>
      stepsOf(contrat, name)
        .flatMap(({ etape, at }) => {
          const date = readDate(etape.date);
          return date === undefined ? [] : [{ date, at }];
        })
        .sort((a, b) => compareDates(a.date, b.date));
    const [avis] = dated('avis-cts');
    const [deliberation] = dated('deliberations');
    if (avis === undefined || deliberation === undefined || canBeBefore(avis.date, deliberation.date)) return;
    const [given, decided] = [formatDateInSentence(avis.date), formatDateInSentence(deliberation.date)];
    report(avis.at('date'), `L’avis est rendu ${given}, après la première délibération, prise ${decided}.`);
  },
});
