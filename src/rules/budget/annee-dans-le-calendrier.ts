import type { Contrat, Fiche } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, type PreciseDate } from '../../text/dates.ts';
import { firstDay, lastDay } from '../contract-period.ts';
import { defineRule, type Rule } from '../define.ts';
import { readDate } from '../read-date.ts';

export const rule: Rule = defineRule({
  id: 'budget/annee-dans-le-calendrier',
  severity: 'warning',
  from: 'brouillon',
  summary: 'L’année d’un financement est l’une de celles de l’action.',
  why: 'L’argent viendrait avant l’action, ou quand elle est finie.',
  hint: 'Corrigez l’année du financement, ou le calendrier de l’action.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
          budget: { total: 20000, financements: [{ financeur: ars, montant: 20000, annee: 2026 }] }
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          calendrier: { debut: 2024-09, fin: 2026-12 }
          budget: { total: 20000, financements: [{ financeur: ars, montant: 20000, annee: 2062 }] }
    `,
  },
  check({ contrat, report }) {
    for (const fiche of contrat.fiches) {
      for (const [{ annee }, index] of present(fiche.budget?.financements)) {
        const year = readDate(annee);
        if (year === undefined) continue;
        const { from, to, whose } = timeOf(contrat, fiche);
        const at = fiche.at('budget', 'financements', index, 'annee');
        if (to !== undefined && !canBeBefore(year, to)) {
          report(at, `Ce financement est prévu pour ${annee}, ${whose} finit ${formatDateInSentence(to)}.`);
        } else if (from !== undefined && !canBeBefore(from, year)) {
          report(at, `Ce financement est prévu pour ${annee}, ${whose} commence ${formatDateInSentence(from)}.`);
        }
      }
    }
  },
});

/** The dates of the action, or those of the contract where it says none. One that is inverted is told as such. */
function timeOf(
  contrat: Contrat,
  { titre, calendrier }: Fiche,
): { readonly from: PreciseDate | undefined; readonly to: PreciseDate | undefined; readonly whose: string } {
  const [from, to] = [readDate(calendrier?.debut), readDate(calendrier?.fin)];
  const isInverted = from !== undefined && to !== undefined && !canBeBefore(from, to);
  if (isInverted) return { from: undefined, to: undefined, whose: '' };
  if (from !== undefined || to !== undefined) return { from, to, whose: `l’action « ${titre} »` };
  return { from: firstDay(contrat), to: lastDay(contrat), whose: 'le contrat' };
}
