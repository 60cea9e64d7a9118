import { present } from '../../model/prune.ts';
import { defineRule, type Rule } from '../define.ts';
import { says } from '../says.ts';

export const rule: Rule = defineRule({
  id: 'communique/actualite-datee',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Une actualité dit le jour de sa publication.',
  why: 'Le lecteur d’une page web ne saurait pas si elle est d’hier ou d’il y a dix ans.',
  hint: 'Ajoutez « date: AAAA-MM-JJ ».',
  examples: {
    valid: `
      actualites: [{ id: signature, titre: Le Valmont signe son contrat local de santé, date: 2024-06-28 }]
    `,
    invalid: `
      actualites: [{ id: signature, titre: Le Valmont signe son contrat local de santé }]
    `,
  },
  check({ contrat, report }) {
    for (const [{ titre }, index] of present(contrat.yaml.actualites)) {
      const at = ['actualites', index, 'date'];
      if (!says(contrat, at)) report(at, `L’actualité « ${titre ?? ''} » n’a pas de date.`);
    }
  },
});
