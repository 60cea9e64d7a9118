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
    const { periode, prs } = contrat.yaml;
    const tell = ({ debut, fin }: Period, at: Path, what: string): void => {
      const [start, end] = [readDate(debut), readDate(fin)].map((date) => date && formatDateInSentence(date));
      report([...at, 'fin'], `${what} finit ${end}, avant de commencer ${start}.`);
    };
    if (isInverted(periode)) tell(periode, ['periode'], 'Le contrat');
    if (isInverted(prs)) tell(prs, ['prs'], 'Le projet régional de santé');
    for (const { titre, calendrier, at } of contrat.fiches) {
      if (isInverted(calendrier)) tell(calendrier, at('calendrier'), `L’action « ${titre} »`);
    }
  },
});

interface Period {
  readonly debut?: string | number;
  readonly fin?: string | number;
}

function isInverted(period: Period | undefined): period is Period {
  const from = readDate(period?.debut);
  const to = readDate(period?.fin);
  return from !== undefined && to !== undefined && !canBeBefore(from, to);
}
