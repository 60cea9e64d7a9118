import { present } from '../../model/prune.ts';
import type { IndicateurYaml } from '../../model/yaml.generated.ts';
import { valueAt } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'indicateur/cible-presente',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Chaque indicateur d’une action engagée a une cible.',
  why: 'Sans cible, une valeur relevée ne dit pas si l’action a réussi.',
  hint: 'Ajoutez « cible: » et le nombre à atteindre, ou « type: contexte » si l’action n’y peut rien.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Personnes dépistées, cible: 500 }]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          indicateurs: [{ id: i1, libelle: Personnes dépistées }]
    `,
  },
  check({ contrat, report }) {
    for (const { maturite, at } of contrat.fiches) {
      if (maturite !== 'action') continue;
      const indicateurs = valueAt(contrat.yaml, at('indicateurs')) as readonly IndicateurYaml[] | undefined;
      for (const [{ libelle, type }, index] of present(indicateurs)) {
        if (type === 'contexte' || says(contrat, at('indicateurs', index, 'cible'))) continue;
        report(at('indicateurs', index, 'cible'), `L’indicateur « ${libelle} » n’a pas de cible.`);
      }
    }
  },
});
