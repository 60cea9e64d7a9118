import type { Edit } from '../../text/edits.ts';
import { reportAlike, timesMore } from '../corrections.ts';
import { defineRule, type Rule } from '../define.ts';
import { everyTextWith, needs } from '../texts-with.ts';

const UNUSUAL = needs('unusual');

export const rule: Rule = defineRule({
  id: 'texte/accents-composes',
  severity: 'error',
  from: 'brouillon',
  summary: 'Chaque lettre accentuée est un seul caractère (forme NFC d’Unicode).',
  why: 'Rien ne se voit à l’écran, mais l’accent peut se détacher à l’impression, et la recherche ne trouve plus le mot.',
  hint: 'Retapez la lettre avec son accent : elle a été copiée d’un PDF ou d’un fichier de Mac.',
  source: 'Unicode, annexe 15 (UAX 15)',
  examples: {
    valid: `
      preambule: "La sant\u00E9 est l’affaire de tous."
    `,
    invalid: `
      preambule: "La sante\\u0301 est l’affaire de tous."
    `,
  },
  check({ contrat, report }) {
    for (const text of everyTextWith(contrat, UNUSUAL)) {
      if (text.texte.normalize('NFC') === text.texte) continue;
      reportAlike({ report }, text, loose(text.texte), (first, count) => {
        const right = first.normalize('NFC');
        return `La lettre « ${right} » est écrite en deux morceaux, la lettre puis son accent${timesMore(count)}.`;
      });
    }
  },
});

/** The letters that are not in the form in which they compose. */
function loose(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: letter, index } of text.matchAll(/[^\p{M}]\p{M}{1,10}|[^\p{M}\p{ASCII}]/gu)) {
    const composed = letter.normalize('NFC');
    if (composed !== letter) edits.push({ start: index, end: index + letter.length, text: composed });
  }
  return edits;
}
