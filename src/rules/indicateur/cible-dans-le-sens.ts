import { formatNumber } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { allIndicators } from '../indicators.ts';

export const rule: Rule = defineRule({
  id: 'indicateur/cible-dans-le-sens',
  severity: 'warning',
  from: 'brouillon',
  summary: 'La cible d’un indicateur va dans le sens souhaité.',
  why: 'L’action aurait réussi en faisant le contraire de ce qui est voulu.',
  hint: 'Corrigez la cible, la valeur initiale ou « sens: ».',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, unite: jours, sens: baisse, initial: 60, cible: 30 }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Délai moyen, unite: jours, sens: baisse, initial: 30, cible: 60 }]
    `,
  },
  check({ contrat, report }) {
    for (const { indicateur, at } of allIndicators(contrat)) {
      const { libelle, initial, cible, sens } = indicateur;
      if (initial === undefined || cible === undefined || (sens !== 'hausse' && sens !== 'baisse')) continue;
      if (sens === 'hausse' ? cible >= initial : cible <= initial) continue;
      const [from, to] = [formatNumber(initial), formatNumber(cible)];
      report(at('cible'), `« ${libelle} » est attendu à la ${sens} et irait de ${from} à ${to}.`);
    }
  },
});
