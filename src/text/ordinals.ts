import { findVerbatim } from './addresses.ts';
import type { Inline } from './prose.ts';

const NUMBER = '(?:er|ers|re|res|ère|ères|e|es|ème|èmes|ième|ièmes|eme|nd|nds|nde|ndes)';
// A single letter is a number only before the endings that make no word of it: « Ier », « Ve », never « Ce » or « Les ».
const ROMAN =
  '(?<=(?<![A-Za-zÀ-ÖØ-öø-ž\\d_])I)(?:er|re|ère)|(?<=(?<![A-Za-zÀ-ÖØ-öø-ž\\d_])[VX])e|(?<=(?<![A-Za-zÀ-ÖØ-öø-ž\\d_])[IVX]{2,7})(?:e|es|ème)';
const RAISED = new RegExp(
  `(?<=[A-Za-zÀ-ÖØ-öø-ž\\d])\\^\\{([A-Za-zÀ-ÖØ-öø-ž\\d]{1,6})\\}|(?:(?<=(?<![A-Za-zÀ-ÖØ-öø-ž\\d_.,])\\d{1,4})${NUMBER}|${ROMAN})(?![A-Za-zÀ-ÖØ-öø-ž\\d_^])`,
  'gu',
);

/**
 * Raises the ending of ordinals (1er, 2e, XXIe) and what the text itself marks as raised (1^{er}). The letters stay as the
 * author wrote them: « 2ème » keeps its « ème ».
 */
export function ordinals(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  const verbatim = findVerbatim(text);
  let from = 0;
  let next = 0;
  for (const match of text.matchAll(RAISED)) {
    const at = match.index;
    while ((verbatim[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((verbatim[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (at > from) inlines.push({ kind: 'text', text: text.slice(from, at) });
    inlines.push({ kind: 'sup', children: [{ kind: 'text', text: match[1] ?? match[0] }] });
    from = at + match[0].length;
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines;
}
