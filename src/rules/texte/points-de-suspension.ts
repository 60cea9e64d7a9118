import { reportAlike, timesMore } from '../corrections.ts';
import { defineRule, type Rule } from '../define.ts';
import { findPlaceholders } from '../placeholders.ts';
import { replacements } from '../plain-stretches.ts';
import { heldBy, needs, textesWith } from '../texts-with.ts';

/** Three dots, as typed; more of them lead to a page number or leave a blank. « Etc. » needs no dots. */
const DOTS = /(?<![.…])(?<etc>\betc)?(?:\.{3}|…)(?![.…])/gi;
const DOTTED = needs('dots');

export const rule: Rule = defineRule({
  id: 'texte/points-de-suspension',
  severity: 'info',
  from: 'brouillon',
  summary: 'Les points de suspension sont un seul signe, et « etc. » n’en prend pas.',
  why: 'Les documents remplacent eux-mêmes trois points par ce signe ; le texte peut déjà l’avoir.',
  hint: 'Écrivez « … » d’un seul signe, et « etc. » avec un seul point.',
  examples: {
    valid: `
      preambule: Les acteurs se connaissent… et se parlent, dans les quartiers, les écoles, etc.
    `,
    invalid: `
      preambule: Les acteurs se connaissent... et se parlent.
    `,
  },
  check({ contrat, report }) {
    for (const text of textesWith(contrat, DOTTED)) {
      const dots = replacements(text.texte, DOTS, ({ groups }) => `${groups?.etc ?? ''}${groups?.etc ? '.' : '…'}`);
      const wrong = dots.filter((dot) => dot.text !== text.texte.slice(dot.start, dot.end));
      const blanks = wrong.length === 0 ? [] : findPlaceholders(text.texte, heldBy(contrat, text));
      const edits = wrong.filter(({ start, end }) => !blanks.some((blank) => blank.start < end && start < blank.end));
      reportAlike({ report }, text, edits, (first, count, edit) => {
        return `« ${first} » s’écrit « ${edit.text} »${timesMore(count)}.`;
      });
    }
  },
});
