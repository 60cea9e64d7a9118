import { sumEuros } from '../../model/finances.ts';
import { presentItems } from '../../model/prune.ts';
import type { FinancementYaml } from '../../model/yaml.generated.ts';
import { formatAmount } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'budget/somme-exacte',
  severity: 'error',
  from: 'brouillon',
  summary: 'Les financements d’une action font son budget, au centime près.',
  why: 'Le plan de financement serait faux d’autant.',
  hint: 'Corrigez le total ou l’un des montants.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          budget: { total: 30000, financements: [{ financeur: ars, montant: 20000 }, { financeur: agglo, montant: 10000 }] }
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          budget: { total: 30000, financements: [{ financeur: ars, montant: 20000 }, { financeur: agglo, montant: 8000 }] }
    `,
  },
  check({ contrat, report }) {
    for (const { titre, budget, at } of contrat.fiches) {
      if (budget?.total === undefined) continue;
      const stated = presentItems(budget.financements).filter(({ montant }) => montant !== undefined);
      if (stated.length === 0) continue;
      const total = sumEuros([budget.total]);
      const sum = sumAmounts(stated);
      const granted = sumAmounts(stated.filter(({ statut }) => statut !== 'refuse'));
      const isComplete = stated.length === budget.financements?.length;
      // Whether a refused financement still counts in the total is the author's choice.
      if (isComplete ? total === sum || total === granted : granted <= total) continue;
      // An amount that is not said may be just what is missing, but takes nothing away.
      const found = isComplete ? `font ${formatAmount(sum)}` : `font déjà ${formatAmount(granted)}`;
      report(
        at('budget', 'total'),
        `Le budget de « ${titre} » est de ${formatAmount(total)}, ses financements ${found}.`,
      );
    }
  },
});

function sumAmounts(parts: readonly FinancementYaml[]): number {
  return sumEuros(parts.map(({ montant = 0 }) => montant));
}
