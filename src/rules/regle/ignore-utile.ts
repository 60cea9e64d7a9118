import { hasReached } from '../../model/etat.ts';
import { defineRule, isAdjustable, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'regle/ignore-utile',
  severity: 'warning',
  from: 'brouillon',
  isLast: true,
  summary: 'Un commentaire « # cls-ignore » fait taire une remarque.',
  why: 'Resté là, il cacherait la prochaine faute au même endroit.',
  hint: 'S’il ne sert plus, retirez-le. Sinon, mettez-le à la fin de la ligne que donne la remarque, ou seul juste au-dessus.',
  examples: {
    valid:
      'periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 4 ans } # cls-ignore periode/duree-exacte : à rectifier',
    invalid:
      'periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 5 ans } # cls-ignore periode/duree-exacte : à rectifier',
  },
  check({ contrat, rules, ignores, report }) {
    // What is asked of another state says nothing of the comments that this one needs.
    if (contrat.etat !== contrat.yaml.etat) return;
    for (const { id, place } of ignores.idle()) {
      const named = rules.find((one) => one.id === id);
      // Other rules tell of a name that can't be ignored; a rule that is silent for now may need the comment later.
      if (named === undefined || !isAdjustable(named) || !hasReached(contrat.etat, named.from)) continue;
      if (contrat.yaml.regles?.[id]?.severite === 'off') continue;
      report(place, `Ce commentaire ne fait taire aucune remarque de « ${id} ».`);
    }
  },
});
