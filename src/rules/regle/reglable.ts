import { defineRule, isAdjustable, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'regle/reglable',
  severity: 'error',
  from: 'brouillon',
  summary: 'Une règle dont dépend le sens du contrat ne se règle ni ne s’ignore.',
  why: 'Un renvoi qui ne mène nulle part ou deux fiches de même identifiant donneraient des documents faux.',
  hint: 'Retirez ce réglage ou ce commentaire, et corrigez ce que la règle signale.',
  examples: {
    valid: 'regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }',
    invalid: 'regles: { reference/connue: { severite: warning, motif: Partenaires à venir. } }',
  },
  check({ contrat, ignores, report }) {
    for (const id of Object.keys(contrat.yaml.regles ?? {})) {
      if (!isAdjustable({ id }))
        report(contrat.at('regles', id), `La règle « ${id} » ne se règle pas.`, { part: 'key' });
    }
    for (const { id, place } of ignores.all.flatMap(({ rules }) => rules)) {
      if (!isAdjustable({ id })) report(place, `La règle « ${id} » ne s’ignore pas.`);
    }
  },
});
