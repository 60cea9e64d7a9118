import { applyEdits, type Edit } from '../../text/edits.ts';
import { isSpace, NBSP } from '../../text/spaces.ts';
import { signEdits } from '../../text/typography-signs.ts';
import { reportAlike, timesMore } from '../corrections.ts';
import { defineRule, type Rule } from '../define.ts';
import { inProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

const QUOTING = needs('quote');

export const rule: Rule = defineRule({
  id: 'texte/guillemets-francais',
  severity: 'info',
  from: 'brouillon',
  summary: 'Les guillemets sont français : « ainsi ».',
  why: 'Les documents les remplacent eux-mêmes ; le texte peut déjà les avoir.',
  hint: 'Remplacez "…" par « … ».',
  examples: {
    valid: `
      preambule: Le dispositif « Bouger en ville » est ouvert à tous.
    `,
    invalid: `
      preambule: Le dispositif "Bouger en ville" est ouvert à tous.
    `,
  },
  check({ contrat, report }) {
    for (const text of textesWith(contrat, QUOTING)) {
      if (!/["“]/.test(text.texte)) continue;
      reportAlike({ report }, text, quotations(text.texte), (first, count) => {
        const shown = first.length > 60 ? `${first.slice(0, 60)}…` : first;
        return `${shown} : les guillemets ne sont pas français${timesMore(count)}.`;
      });
    }
  },
});

/**
 * Whole quotations, from the sign that opens to the one that closes, so that one is never changed without the other. What
 * the documents would set right is what is found. One that goes over several lines, or holds a link, is left
 * to them.
 */
function quotations(text: string): readonly Edit[] {
  const found: Edit[] = [];
  let open: Edit[] = [];
  let depth = 0;
  for (const sign of signEdits(text)) {
    if (!'«»“”'.includes(sign.text)) continue;
    open.push(sign);
    depth += '«“'.includes(sign.text) ? 1 : -1;
    if (depth !== 0) continue;
    const whole = quotation(text, open);
    if (whole !== undefined) found.push(whole);
    open = [];
  }
  return inProse(text, found);
}

function quotation(text: string, signs: readonly Edit[]): Edit | undefined {
  const [first] = signs;
  const last = signs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const words = text.slice(start, end);
  if (words.includes('\n')) return undefined;
  const spaced = signs.map((sign) => ({
    start: sign.start - start,
    end: sign.end - start,
    text: withSpace(text, sign),
  }));
  return { start, end, text: applyEdits([words], spaced).join('') };
}

function withSpace(text: string, { start, end, text: sign }: Edit): string {
  if (sign === '«') return isSpace(text.charAt(end)) ? sign : sign + NBSP;
  if (sign === '»') return isSpace(text.charAt(start - 1)) ? sign : NBSP + sign;
  return sign;
}
