import { present } from '../../model/prune.ts';
import type { IndicateurYaml } from '../../model/yaml.generated.ts';
import { formatNumber } from '../../text/numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { allIndicators } from '../indicators.ts';

const PERCENT = /^\s{0,9}(?:%|pour\s?cent|pourcentages?|en\s%)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
const SHARE = /^\s{0,9}(?:part|proportion|pourcentage|%)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
/** What is compared with something else than its own whole: « +120 % », « 110 % d’occupation ». */
const COMPARED =
  /évolution|variation|progress|augment|hausse|baisse|croissance|diminu|réduction|écart|gain|occupation|remplissage|réalisation|exécution|consommation|recouvrement|couverture|fréquentation|ratio|indice|rapport|par rapport/i;

export const rule: Rule = defineRule({
  id: 'indicateur/pourcentage-borne',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une part en pourcentage est entre 0 et 100.',
  why: 'La part d’un tout ne dépasse pas 100 % et n’est jamais négative.',
  hint: 'Corrigez la valeur ; si c’est un nombre, mettez son unité.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Part des habitants dépistés, unite: "%", cible: 60 }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Part des habitants dépistés, unite: "%", cible: 600 }]
    `,
  },
  check({ contrat, report }) {
    for (const { indicateur, at } of allIndicators(contrat)) {
      if (!isShare(indicateur)) continue;
      const valeurs = present(indicateur.valeurs);
      const written = [
        { value: indicateur.initial, place: at('initial') },
        { value: indicateur.cible, place: at('cible') },
        ...valeurs.map(([{ valeur }, index]) => ({ value: valeur, place: at('valeurs', index, 'valeur') })),
      ];
      for (const { value, place } of written) {
        if (value === undefined || (value >= 0 && value <= 100)) continue;
        report(place, `« ${indicateur.libelle} » est un pourcentage et vaudrait ${formatNumber(value)} %.`);
      }
    }
  },
});

/** Whether the indicator is surely a part of a whole. */
function isShare({ libelle, unite, definition }: IndicateurYaml): boolean {
  const isPart = unite === undefined ? SHARE.test(libelle) : PERCENT.test(unite);
  return isPart && !COMPARED.test(`${libelle} ${unite ?? ''} ${definition ?? ''}`);
}
