import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, type PreciseDate } from '../../text/dates.ts';
import { addDelay } from '../../text/delays.ts';
import { defineRule, type Rule } from '../define.ts';
import { stepsOf } from '../parties.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'deliberation/delai-respecte',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Entre le texte arrêté et la délibération s’écoule le délai que l’assemblée demande.',
  why: 'Un dossier déposé trop tard ne passe pas à cette séance, et tout le calendrier glisse.',
  hint: 'Avancez l’arrêt du texte, visez la séance suivante, ou corrigez « delai: ».',
  examples: {
    valid: `
      procedure:
        - { etape: arrete, statut: fait, date: 2024-04-15 }
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, delai: 1 mois }
    `,
    invalid: `
      procedure:
        - { etape: arrete, statut: fait, date: 2024-05-06 }
        - { etape: deliberations, partenaire: agglo, date: 2024-05-23, delai: 1 mois }
    `,
  },
  check({ contrat, report }) {
    const [agreed] = stepsOf(contrat, 'arrete').flatMap(({ etape }) => readDate(etape.date) ?? []);
    if (agreed === undefined) return;
    for (const { etape, at } of stepsOf(contrat, 'deliberations')) {
      const session = readDate(etape.date);
      const ready = etape.delai === undefined ? undefined : addDelay(agreed, etape.delai);
      if (session === undefined || ready === undefined || canBeBefore(ready, session)) continue;
      const [decided, settled] = [formatDateInSentence(session), formatDateInSentence(agreed)];
      report(at('date'), `${tooEarly(agreed, session, decided, settled)}, et l’assemblée demande ${etape.delai}.`);
    }
  },
});

function tooEarly(agreed: PreciseDate, session: PreciseDate, decided: string, settled: string): string {
  return canBeBefore(agreed, session)
    ? `Le texte est arrêté ${settled}, la délibération est prise ${decided}`
    : `La délibération est prise ${decided}, avant que le texte soit arrêté ${settled}`;
}
