import type { Span } from '../../source/path.ts';
import { remembered } from '../../text/remembered.ts';
import { defineRule, type Rule } from '../define.ts';
import { inProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

const WORD = /[A-Za-zÀ-ÖØ-öø-ž\d]+(?:['’-][A-Za-zÀ-ÖØ-öø-ž\d]+)*['’]?/gu;
/** Words that good French may say twice: « nous nous engageons », « il en en parlant », « très très ». */
const MAY_DOUBLE: ReadonlySet<string> = new Set(
  'nous vous en y est un une si non oui très bien faire plus bla chez ou tout petit peu toc'.split(' '),
);
const DOUBLED = needs('doubled');

export const rule: Rule = defineRule({
  id: 'texte/mot-une-fois',
  severity: 'info',
  from: 'brouillon',
  summary: 'Un mot n’est pas écrit deux fois de suite.',
  why: 'C’est souvent la trace d’une phrase remaniée.',
  hint: 'Effacez l’un des deux mots, s’il est de trop.',
  examples: {
    valid: `
      preambule: Nous nous engageons auprès des habitants.
    `,
    invalid: `
      preambule: Nous nous engageons auprès des des habitants.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, DOUBLED)) {
      for (const { start, end } of inProse(texte, doubled(texte))) {
        report(at, `« ${texte.slice(start, end).replace(/\s+/, ' ')} » : le mot est écrit deux fois.`, {
          part: { start, end },
        });
      }
    }
  },
});

/** Words that follow themselves with nothing but a space between; names (« Duran Duran ») and figures are left alone. */
const doubled: (text: string) => readonly Span[] = remembered((text) => {
  const found: Span[] = [];
  let before: { readonly word: string; readonly start: number; readonly end: number } | undefined;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    const isSame = before?.word.toLowerCase() === word && /^\p{Ll}/u.test(word) && !MAY_DOUBLE.has(word);
    if (
      before !== undefined &&
      isSame &&
      /^[ \u00A0\u202F]?\n?[ ]{0,8}$/.test(text.slice(before.end, start)) &&
      start > before.end
    )
      found.push({ start: before.start, end });
    before = { word, start, end };
  }
  return found;
});
