import { askFor, closestAmong } from '../closest-id.ts';
import { defineRule, isAdjustable, type Rule } from '../define.ts';
import { HOW_TO_IGNORE } from '../ignores.ts';
import { onceFor } from '../once-for.ts';

export const rule: Rule = defineRule({
  id: 'regle/connue',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une règle réglée sous « regles », ou nommée par « # cls-ignore », existe.',
  why: 'Ce réglage ne change rien, et la règle que vous visiez s’applique toujours.',
  hint: 'Reprenez le nom exact que donne le rapport.',
  examples: {
    valid: 'regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }',
    invalid: 'regles: { fiche/indicateurs-presents: { severite: info, motif: Indicateurs fixés par avenant. } }',
  },
  check({ contrat, rules, ignores, report }) {
    const known = idsOf(rules);
    const closest = closestAmong(known);
    const isUnknown = (id: string): boolean => !known.has(id) && isAdjustable({ id });
    const tell = (id: string, at: Parameters<typeof report>[0]): void => {
      const whole = [...known].filter((one) => one.startsWith(`${id}-`));
      const nearest = whole.length === 1 ? { id: whole[0] ?? id, isNear: true } : closest(id);
      report(at, `Aucune règle ne s’appelle « ${id} ».`, {
        part: 'key',
        ...(nearest === undefined ? {} : { hint: askFor(nearest), suggestion: nearest.id }),
      });
    };
    for (const id of Object.keys(contrat.yaml.regles ?? {})) {
      if (!id.startsWith('x_') && isUnknown(id)) tell(id, contrat.at('regles', id));
    }
    for (const { rules: named, place } of ignores.all) {
      for (const { id, place: at } of named) if (isUnknown(id)) tell(id, at);
      if (named.length === 0) report(place, 'Ce « cls-ignore » ne nomme aucune règle.', { hint: HOW_TO_IGNORE });
    }
  },
});

// The rules are the same for all contracts.
const idsOf = onceFor((rules: readonly Rule[]): ReadonlySet<string> => new Set(rules.map(({ id }) => id)));
