import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'territoire/population-datee',
  severity: 'warning',
  from: 'brouillon',
  absence: true,
  summary: 'Le nombre d’habitants dit son année.',
  why: 'Sans année, on ne peut ni vérifier le nombre ni le comparer à un autre.',
  hint: 'Ajoutez sous « population » l’année du recensement : « annee: AAAA ».',
  examples: {
    valid: `
      territoire: { nom: Valmont Agglomération, population: { valeur: 52340, annee: 2021 } }
    `,
    invalid: `
      territoire: { nom: Valmont Agglomération, population: { valeur: 52340 } }
    `,
  },
  check({ contrat, report }) {
    if (contrat.yaml.territoire?.population?.valeur === undefined) return;
    const at = ['territoire', 'population', 'annee'];
    if (!says(contrat, at)) report(at, 'Le nombre d’habitants est donné sans année.');
  },
});
