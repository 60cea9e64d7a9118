import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { type Path, valueAt } from '../../source/path.ts';
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
    for (const at of amountsOf(contrat)) {
      const amount = valueAt(contrat.yaml, at);
      if (typeof amount !== 'number' || isInCents(amount)) continue;
      const written = String(amount).replace('.', ',');
      report(at, `Le montant ${written} € a plus de deux décimales ; on lirait ${formatAmount(amount)}.`);
    }
  },
});

/** Beyond this a number has no room for cents, and no contract goes there. */
const LARGEST = 1e13;

function isInCents(amount: number): boolean {
  return Math.abs(amount) > LARGEST || Math.round(amount * 100) / 100 === amount;
}

function amountsOf({ yaml, fiches }: Contrat): readonly Path[] {
  const shares = (at: Path, list: readonly unknown[] | undefined): readonly Path[] =>
    present(list).map(([, index]) => [...at, index, 'montant']);
  return [
    ...fiches.flatMap(({ at, budget }) => [
      at('budget', 'total'),
      ...shares(at('budget', 'financements'), budget?.financements),
    ]),
    ...shares(['gouvernance', 'coordination', 'financement'], yaml.gouvernance?.coordination?.financement),
  ];
}
