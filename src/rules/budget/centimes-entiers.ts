import { present } from '../../model/prune.ts';
import type { Path } from '../../source/path.ts';
import { formatAmount } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'budget/centimes-entiers',
  severity: 'error',
  from: 'brouillon',
  summary: 'Un montant a deux décimales au plus.',
  why: 'Les documents arrondissent au centime : ils montreraient un autre montant que celui qui est écrit.',
  hint: 'Écrivez le montant au centime près, sans séparateur de milliers : 1234.50.',
  examples: {
    valid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 1234.50 } }
    `,
    invalid: `
      fiches:
        - { id: "1.1", titre: Organiser le dépistage, budget: { total: 1234.567 } }
    `,
  },
  check({ contrat, report }) {
    const tell = (amount: number, at: Path): void => {
      const written = String(amount).replace('.', ',');
      report(at, `Le montant ${written} € a plus de deux décimales ; on lirait ${formatAmount(amount)}.`);
    };
    for (const { budget, at } of contrat.fiches) {
      const total = budget?.total;
      if (isUneven(total)) tell(total, at('budget', 'total'));
      for (const [{ montant }, index] of present(budget?.financements)) {
        if (isUneven(montant)) tell(montant, at('budget', 'financements', index, 'montant'));
      }
    }
    const { financement } = contrat.yaml.gouvernance?.coordination ?? {};
    for (const [{ montant }, index] of present(financement)) {
      if (isUneven(montant)) tell(montant, ['gouvernance', 'coordination', 'financement', index, 'montant']);
    }
  },
});

/** Beyond this a number has no room for cents, and no contract goes there. */
const LARGEST = 1e13;

function isUneven(amount: number | undefined): amount is number {
  return amount !== undefined && Math.abs(amount) <= LARGEST && Math.round(amount * 100) / 100 !== amount;
}
