import type { Contrat } from '../../model/contrat.ts';
import type { Path } from '../../source/path.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'periode/ordonnee',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une période finit après avoir commencé.',
  why: 'L’une des deux dates est fausse.',
  hint: 'Corrigez le début ou la fin ; l’année est la faute la plus fréquente.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2019-06-30 }
    `,
  },
  check({ contrat, report }) {
    for (const { what, at, debut, fin } of periodsOf(contrat)) {
      const from = readDate(debut);
      const to = readDate(fin);
      if (from === undefined || to === undefined || canBeBefore(from, to)) continue;
      const [start, end] = [formatDateInSentence(from), formatDateInSentence(to)];
      report([...at, 'fin'], `${what} finit ${end}, avant de commencer ${start}.`);
    }
  },
});

interface Period {
  readonly what: string;
  readonly at: Path;
  readonly debut?: string | number;
  readonly fin?: string | number;
}

function periodsOf({ yaml, fiches }: Contrat): readonly Period[] {
  return [
    { ...yaml.periode, what: 'Le contrat', at: ['periode'] },
    { ...yaml.prs, what: 'Le projet régional de santé', at: ['prs'] },
    ...fiches.map(({ titre, calendrier, at }) => ({
      ...calendrier,
      what: `L’action « ${titre} »`,
      at: at('calendrier'),
    })),
  ];
}
