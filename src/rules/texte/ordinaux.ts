import { reportAlike, timesMore } from '../corrections.ts';
import { defineRule, type Rule } from '../define.ts';
import { replacements } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

/** « 2ème », « 1ier », « XXIème », « 1^{er} »: a number, then an ending that is too long or marked as raised. */
const LONG =
  /(?<![A-Za-zÀ-ÖØ-öø-ž\d_.,/-])(?:(?<number>\d{1,4}|[IVX]{1,6})(?:\^\{(?<raised>er|re|e|ère|ème|ers|es)\}|\^(?<marked>er|re|e|ère|ème)\^|(?<ending>i?[èeé]mes?))|(?<figure>\d{1,4})(?<first>i?[èeé]res?|iers?))(?![A-Za-zÀ-ÖØ-öø-ž\d_^])/gu;
const COUNTED = needs('digit-letter', 'long-ordinal');

export const rule: Rule = defineRule({
  id: 'texte/ordinaux',
  severity: 'info',
  from: 'brouillon',
  summary: 'Les ordinaux s’écrivent 1er, 1re, 2e, XXIe.',
  why: 'C’est l’usage de l’Imprimerie nationale ; les documents mettent eux-mêmes la terminaison en exposant.',
  hint: 'Gardez la seule terminaison courte, sans exposant : 1er, 1re, 2e.',
  source: 'Lexique des règles typographiques en usage à l’Imprimerie nationale',
  examples: {
    valid: `
      preambule: Ce 2e contrat succède au 1er ; il entre dans sa 1re année.
    `,
    invalid: `
      preambule: Ce 2ème contrat succède au 1er.
    `,
  },
  check({ contrat, report }) {
    for (const text of textesWith(contrat, COUNTED)) {
      const edits = replacements(text.texte, LONG, ({ groups = {} }) => {
        const { number, figure, raised, marked, ending, first } = groups;
        const counted = number ?? figure ?? '';
        return counted + shortEnding(counted, raised ?? marked ?? ending ?? first ?? '');
      });
      reportAlike({ report }, text, edits, (first, count, { text: right }) => {
        return `« ${first} » s’écrit « ${right} »${timesMore(count)}.`;
      });
    }
  },
});

/** « er » and « re » belong to one alone; all other numbers have « e ». */
function shortEnding(number: string, written: string): string {
  const many = written.endsWith('s') ? 's' : '';
  if (number !== '1' && number !== 'I') return `e${many}`;
  if (/^i?[èeé]me/.test(written)) return `e${many}`;
  return /^i?ers?$/.test(written) ? `er${many}` : `re${many}`;
}
