import { evaluateExpression, findExpressions, KNOWN_EXPRESSIONS } from '../../model/expressions.ts';
import { isSameWord, nearest } from '../../schema/nearest.ts';
import { textesBraced } from '../braced.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'expression/connue',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque expression entre doubles accolades est connue et complète.',
  why: 'Le document ne saurait pas quoi écrire à cette place.',
  hint: `Expressions connues : ${KNOWN_EXPRESSIONS.map((known) => `{{${known}}}`).join(', ')}.`,
  examples: {
    valid: `
      preambule: Le contrat s’articule autour de {{nombre axes}} axes.
    `,
    invalid: `
      preambule: Le contrat s’articule autour de {{nombre d’axes}} axes.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesBraced(contrat)) {
      for (const { start, end, source } of findExpressions(texte)) {
        if (evaluateExpression(source, contrat).kind !== 'unknown') continue;
        const meant = nearest(source, KNOWN_EXPRESSIONS);
        report(at, `L’expression « {{${source}}} » n’existe pas.`, {
          part: { start, end },
          ...(meant === undefined
            ? {}
            : {
                hint: `Vouliez-vous dire « {{${meant}}} » ?`,
                suggestion: `{{${meant}}}`,
                isSafe: isSameWord(source, meant),
              }),
        });
      }
      for (const { 0: braces, index } of texte.matchAll(/\{\{[^{}]*\}\}|\{\{|\}\}/g)) {
        if (braces.length > 2) continue;
        report(at, 'Ces doubles accolades sont seules : une expression s’écrit {{ainsi}}, sur une ligne.', {
          part: { start: index, end: index + 2 },
          hint: 'Fermez l’expression, ou retirez les accolades.',
        });
      }
    }
  },
});
