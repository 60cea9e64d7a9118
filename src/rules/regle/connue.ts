import { askFor, closestAmong } from '../closest-id.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'regle/connue',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une règle réglée sous « regles » existe.',
  why: 'Ce réglage ne change rien, et la règle que vous visiez s’applique toujours.',
  hint: 'Reprenez le nom exact que donne le rapport.',
  examples: {
    valid: 'regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }',
    invalid: 'regles: { fiche/indicateurs-presents: { severite: info, motif: Indicateurs fixés par avenant. } }',
  },
  check({ contrat, rules, report }) {
    const known = new Set(rules.map(({ id }) => id));
    const closest = closestAmong(known);
    for (const id of Object.keys(contrat.yaml.regles ?? {})) {
      if (id.startsWith('x_') || known.has(id)) continue;
      const nearest = closest(id);
      report(contrat.at('regles', id), `Aucune règle ne s’appelle « ${id} ».`, {
        part: 'key',
        ...(nearest === undefined ? {} : { hint: askFor(nearest), suggestion: nearest.id }),
      });
    }
  },
});
