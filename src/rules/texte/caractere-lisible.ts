import { defineRule, type Rule } from '../define.ts';
import { everyTextWith, needs } from '../texts-with.ts';

/** The sign of a lost character, with the word it stands in. */
const LOST = /[A-Za-zÀ-ÖØ-öø-ž\d’'-]{0,30}\uFFFD[A-Za-zÀ-ÖØ-öø-ž\d\uFFFD’'-]{0,30}/gu;

const UNUSUAL = needs('unusual');

export const rule: Rule = defineRule({
  id: 'texte/caractere-lisible',
  severity: 'error',
  from: 'brouillon',
  summary: 'Aucun caractère n’a été perdu en route.',
  why: 'Une lettre a été perdue quand le texte a été copié ou converti, et nous ne pouvons pas la deviner.',
  hint: 'Retapez le mot, d’après le document d’origine.',
  examples: {
    valid: `
      preambule: La santé est l’affaire de tous.
    `,
    invalid: `
      preambule: La sant\uFFFD est l’affaire de tous.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of everyTextWith(contrat, UNUSUAL)) {
      if (!texte.includes('\uFFFD')) continue;
      for (const { 0: word, index } of texte.matchAll(LOST)) {
        report(at, `« ${word} » n’est plus lisible.`, { part: { start: index, end: index + word.length } });
      }
    }
  },
});
