import { defineRule, type Rule } from '../define.ts';
import { HOW_TO_IGNORE } from '../ignores.ts';

export const rule: Rule = defineRule({
  id: 'regle/motivee',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le réglage d’une règle, ou le « # cls-ignore » qui la fait taire, dit son motif.',
  why: 'Sans motif, celle ou celui qui reprendra le contrat ne saura pas si ce choix tient encore.',
  hint: 'Ajoutez « motif: » et la raison, en une phrase.',
  examples: {
    valid: 'regles: { fiche/indicateur-present: { severite: info, motif: Indicateurs fixés par avenant. } }',
    invalid: 'regles: { fiche/indicateur-present: { severite: info } }',
  },
  check({ contrat, ignores, report }) {
    for (const [id, setting] of Object.entries(contrat.yaml.regles ?? {})) {
      if (id.startsWith('x_') || setting.motif !== undefined) continue;
      report(contrat.at('regles', id, 'motif'), `Le réglage de « ${id} » n’a pas de motif.`);
    }
    for (const { reason, rules, place } of ignores.all) {
      if (reason === '' && rules.length > 0)
        report(place, 'Ce « cls-ignore » n’a pas de motif.', { hint: HOW_TO_IGNORE });
    }
  },
});
