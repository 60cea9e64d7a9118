import { evaluateExpression, findExpressions } from '../../model/expressions.ts';
import { textesBraced } from '../braced.ts';
import { defineRule, type Rule } from '../define.ts';

/** A copy to be signed has its date left blank: only a signed text lacks it. */
const KNOWN_WHEN_SIGNED = 'date signature.date';

export const rule: Rule = defineRule({
  id: 'expression/renseignee',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'Le contrat dit ce que ses expressions reprennent.',
  why: 'Le document porterait « à compléter » au milieu d’une phrase.',
  hint: 'Renseignez cette donnée dans le contrat, ou retirez l’expression du texte.',
  examples: {
    valid: `
      preambule: Le contrat couvre {{nom territoire}}.
    `,
    invalid: `
      preambule: Le contrat couvre {{nombre communes}} communes.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesBraced(contrat)) {
      for (const { start, end, source } of findExpressions(texte)) {
        if (evaluateExpression(source, contrat).kind !== 'silent') continue;
        if (source === KNOWN_WHEN_SIGNED && contrat.etat !== 'signe') continue;
        report(at, `Le contrat ne donne pas ce que « {{${source}}} » doit reprendre.`, { part: { start, end } });
      }
    }
  },
});
