import { defineRule, isAdjustable, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'regle/reglable',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une règle dont dépend le sens du contrat ne se règle pas.',
  why: 'Un renvoi qui ne mène nulle part ou deux fiches de même identifiant donneraient des documents faux.',
  hint: 'Retirez ce réglage et corrigez ce que la règle signale.',
  examples: {
    valid: 'regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }',
    invalid: 'regles: { reference/connue: { severite: warning, motif: Partenaires à venir. } }',
  },
  check({ contrat, rules, report }) {
    const byId = new Map(rules.map((one) => [one.id, one]));
    for (const id of Object.keys(contrat.yaml.regles ?? {})) {
      const set = byId.get(id);
      if (set === undefined || isAdjustable(set)) continue;
      report(contrat.at('regles', id), `La règle « ${id} » ne se règle pas.`, { part: 'key' });
    }
  },
});
