import type { Span } from '../../source/path.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import { NBSP } from '../../text/spaces.ts';
import { missingGaps } from '../../text/typography-gaps.ts';
import { reportAlike, timesMore } from '../corrections.ts';
import { defineRule, type Rule } from '../define.ts';
import { inProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

/** A number that touches its unit. « 2e », « 18h30 », « 4G » are written so. */
const UNIT =
  /(?<![A-Za-zÀ-ÖØ-öø-ž\d.,/_-])\d{1,9}(?:[.,]\d{1,4})?(?=(?:km²?|m²|kg|ha|cm|mm|mg|ml|ETP|ans|mois|jours|euros|habitants)(?![A-Za-zÀ-ÖØ-öø-ž\d]))/gu;
const TIGHT = needs('tight', 'digit-letter');

export const rule: Rule = defineRule({
  id: 'texte/espaces-insecables',
  severity: 'info',
  from: 'brouillon',
  summary: 'Une espace précède ; : ! ? » % € et les unités, une autre suit « et n°.',
  why: 'C’est l’usage en français, et le texte se lit mieux.',
  hint: 'Ajoutez une espace : une espace ordinaire suffit, les documents la rendent insécable.',
  source: 'Lexique des règles typographiques en usage à l’Imprimerie nationale',
  examples: {
    valid: `
      preambule: "Prévenir, soigner : voilà le projet ! Il coûte 5 000 € et touche 30 % des habitants."
    `,
    invalid: `
      preambule: "Prévenir, soigner : voilà le projet! Il coûte 5 000€ et touche 30 % des habitants."
    `,
  },
  check({ contrat, report }) {
    for (const text of textesWith(contrat, TIGHT)) {
      reportAlike({ report }, text, missingSpaces(text.texte), (first, count) => {
        return `Il manque une espace dans « ${first} »${timesMore(count)}.`;
      });
    }
  },
});

/**
 * Only spaces that are not there: an ordinary one is what a keyboard gives, it stands on every line, and documents set it
 * right by the same rules.
 */
function missingSpaces(texte: string): readonly Edit[] {
  const signs = missingGaps(texte);
  const units = [...texte.matchAll(UNIT)].map(({ index, 0: number }) => {
    const at = index + number.length;
    return { start: at, end: at, text: NBSP };
  });
  const all = inProse(
    texte,
    [...signs, ...units].sort((a, b) => a.start - b.start),
  );
  return joined(texte, all);
}

/**
 * A space that is missing can't be underlined: the word before it and the sign or unit after it can. Two that belong to one
 * word (« «ainsi» ») are one stretch.
 */
function joined(text: string, gaps: readonly Edit[]): readonly Edit[] {
  const found: { start: number; end: number; gaps: Edit[] }[] = [];
  for (const gap of gaps) {
    const stretch = aroundGap(text, gap.start);
    const last = found.at(-1);
    if (last === undefined || last.end <= stretch.start) found.push({ ...stretch, gaps: [gap] });
    else {
      last.end = Math.max(last.end, stretch.end);
      last.gaps.push(gap);
    }
  }
  return found.map(({ start, end, gaps: inside }) => {
    const moved = inside.map((gap) => ({ start: gap.start - start, end: gap.end - start, text: gap.text }));
    return { start, end, text: applyEdits([text.slice(start, end)], moved).join('') };
  });
}

function aroundGap(text: string, at: number): Span {
  const left =
    /[A-Za-zÀ-ÖØ-öø-ž\d«»°.,]{1,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? text.slice(at - 1, at);
  const right = /^[A-Za-zÀ-ÖØ-öø-ž\d²]{1,30}|^[^A-Za-zÀ-ÖØ-öø-ž\d]/u.exec(text.slice(at, at + 30))?.[0] ?? '';
  return { start: at - left.length, end: at + right.length };
}
