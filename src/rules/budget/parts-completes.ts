import { present } from '../../model/prune.ts';
import { formatNumber } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'budget/parts-completes',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les parts du financement de la coordination font 100 %.',
  why: 'Une partie du poste ne serait payée par personne, ou le serait deux fois.',
  hint: 'Corrigez l’une des parts.',
  examples: {
    valid: `
      gouvernance:
        coordination: { etp: 1, financement: [{ financeur: ars, part: 50 }, { financeur: agglo, part: 50 }] }
    `,
    invalid: `
      gouvernance:
        coordination: { etp: 1, financement: [{ financeur: ars, part: 50 }, { financeur: agglo, part: 40 }] }
    `,
  },
  check({ contrat, report }) {
    const written = contrat.yaml.gouvernance?.coordination?.financement;
    const parts = present(written).flatMap(([{ part }]) => part ?? []);
    if (parts.length === 0 || parts.length !== written?.length) return;
    const sum = parts.reduce((total, part) => total + part, 0);
    if (Math.abs(sum - 100) < roundingOf(parts)) return;
    const total = formatNumber(sum);
    report(['gouvernance', 'coordination', 'financement'], `Les parts du poste de coordination font ${total} %.`);
  },
});

/** How far rounded parts may miss the whole: three times 33 % is right. */
function roundingOf(parts: readonly number[]): number {
  const decimals = Math.max(...parts.map((part) => String(part).split('.')[1]?.length ?? 0));
  return (parts.length / 2) * 10 ** -decimals;
}
