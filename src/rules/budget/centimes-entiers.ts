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
  check({ contrat, report, written }) {
    const check = (amount: number | undefined, at: Path): void => {
      if (amount === undefined) return;
      const thousands = mayBeThousands(amount) ? /^(\d{1,3})\.(\d{3})$/.exec(written(at) ?? '') : null;
      if (thousands === null && !isUneven(amount)) return;
      const exact = isUneven(amount) ? `${String(amount).replace('.', ',')} €` : formatAmount(amount);
      if (thousands === null) {
        report(at, `Le montant ${exact} a plus de deux décimales ; on lirait ${formatAmount(amount)}.`);
        return;
      }
      const [text, before = '', after = ''] = thousands;
      const meant = before + after;
      const otherwise = isUneven(amount) ? ', deux décimales au plus sinon' : `, ${amount} si ce sont ${exact}`;
      report(at, `« ${text} » se lit ${exact} : le point y sépare les décimales, non les milliers.`, {
        hint: `Écrivez ${meant} si ce sont ${formatAmount(Number(meant))}${otherwise}.`,
        suggestion: meant,
      });
    };
    for (const { budget, at } of contrat.fiches) {
      check(budget?.total, at('budget', 'total'));
      for (const [{ montant }, index] of present(budget?.financements))
        check(montant, at('budget', 'financements', index, 'montant'));
    }
    const { financement } = contrat.yaml.gouvernance?.coordination ?? {};
    for (const [{ montant }, index] of present(financement))
      check(montant, ['gouvernance', 'coordination', 'financement', index, 'montant']);
  },
});

/** Below a thousand three decimals may have been written, « 30.000 »; how it is written is not looked up for others. */
function mayBeThousands(amount: number): boolean {
  return amount > 0 && amount < 1000;
}

/** Beyond this a number has no room for cents, and no contract goes there. */
const LARGEST = 1e13;

function isUneven(amount: number): boolean {
  return Math.abs(amount) <= LARGEST && Math.round(amount * 100) / 100 !== amount;
}
