import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import type { Path } from '../../source/path.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'periode/signature-avant-la-fin',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le contrat est signé avant la fin de sa période.',
  why: 'Un contrat qui a pris fin avant d’être signé n’a jamais engagé personne.',
  hint: 'Corrigez l’une des deux dates ; l’année est la faute la plus fréquente.',
  examples: {
    valid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2024-06-28, lieu: Valmont }
    `,
    invalid: `
      periode: { debut: 2024-07-01, fin: 2029-06-30 }
      signature: { date: 2029-07-28, lieu: Valmont }
    `,
  },
  check({ contrat, report }) {
    const end = lastDay(contrat);
    const start = readDate(contrat.yaml.periode?.debut);
    // A period that runs backwards has its own message.
    if (end === undefined || (start !== undefined && !canBeBefore(start, end))) return;
    for (const { at, written } of datesOf(contrat)) {
      const date = readDate(written);
      if (date === undefined || canBeBefore(date, end)) continue;
      const [signed, ended] = [formatDateInSentence(date), formatDateInSentence(end)];
      report(
        at,
        `La signature est datée ${signed.replace(/^le /, 'du ').replace(/^en /, 'de ')}, après la fin du contrat, ${ended}.`,
      );
    }
  },
});

interface Written {
  readonly at: Path;
  readonly written: string | number | undefined;
}

function datesOf({ yaml }: Contrat): readonly Written[] {
  return [
    { at: ['signature', 'date'], written: yaml.signature?.date },
    ...present(yaml.signatures).map(([{ date }, index]) => ({ at: ['signatures', index, 'date'], written: date })),
  ];
}
