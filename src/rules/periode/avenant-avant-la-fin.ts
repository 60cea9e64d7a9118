import { present } from '../../model/prune.ts';
import type { AvenantYaml } from '../../model/yaml.generated.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, compareDates, type PreciseDate } from '../../text/dates.ts';
import { statedEnd } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'periode/avenant-avant-la-fin',
  severity: 'error',
  from: 'brouillon',
  summary: 'Un avenant qui prolonge le contrat est signé avant la fin qu’il repousse.',
  why: 'Un contrat qui a pris fin ne se prolonge pas : il en faut un nouveau.',
  hint: 'Vérifiez « date: » de l’avenant et la fin du contrat ; l’année est la faute la plus fréquente.',
  examples: {
    valid: `
      avenants:
        - { numero: 1, objet: Prolongation d’un an, date: 2029-05-14, fin: 2030-06-30 }
    `,
    invalid: `
      avenants:
        - { numero: 1, objet: Prolongation d’un an, date: 2029-09-14, fin: 2030-06-30 }
    `,
  },
  check({ contrat, report }) {
    let end = statedEnd(contrat);
    // Without the end of the contract, nobody can tell what the first avenant extends.
    if (end === undefined) return;
    const avenants = present(contrat.yaml.avenants).toSorted(([a], [b]) => a.numero - b.numero);
    for (const [avenant, index] of avenants) {
      const extended = extension(avenant, end);
      if (extended === undefined) continue;
      const date = readDate(avenant.date);
      if (date !== undefined && !canBeBefore(date, end)) {
        const [signed, ended] = [formatDateInSentence(date), formatDateInSentence(end)];
        report(
          ['avenants', index, 'date'],
          `L’avenant n° ${avenant.numero} est signé ${signed} ; le contrat a pris fin ${ended}.`,
        );
      }
      end = extended;
    }
  },
});

/** The end that an avenant gives the contract, if that is later than the one it had. */
function extension({ fin }: AvenantYaml, end: PreciseDate): PreciseDate | undefined {
  const later = readDate(fin);
  return later !== undefined && compareDates(end, later) < 0 ? later : undefined;
}
