import type { Span } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';
import { needs, textesWith } from '../texts-with.ts';

/** « ![Ce que montre l’image](images/carte.png) », « ![Carte][1] ». */
const IMAGE = /!\[(?<words>[^\][\n]{0,200})\](?:\([^()\n]{0,500}\)|\[[^\][\n]{0,100}\])/g;
const BRACKETED = needs('[');

export const rule: Rule = defineRule({
  id: 'texte/sans-image',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un texte ne contient pas d’image.',
  why: 'Elle ne serait pas imprimée : seuls les mots entre crochets le seraient.',
  hint: 'Retirez-la du texte ; une image se joint sous « annexes », ou sous « images » dans un communiqué ou une actualité.',
  examples: {
    valid: `
      preambule: Le territoire est montré par la carte en annexe.
      annexes: [{ id: carte, titre: Carte du territoire, texte: Elle suit. }]
    `,
    invalid: `
      preambule: "Le territoire : ![Carte du Valmont](images/carte.png)"
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte, kind } of textesWith(contrat, BRACKETED)) {
      if (kind !== 'markdown') continue;
      for (const { span, words } of imagesIn(texte)) {
        report(at, `L’image « ${words} » est dans un texte.`, { part: span });
      }
    }
  },
});

function imagesIn(text: string): readonly { readonly span: Span; readonly words: string }[] {
  return [...text.matchAll(IMAGE)]
    .filter(({ index }) => text[index - 1] !== '\\' && !isInCode(text, index))
    .map(({ 0: image, index, groups }) => ({
      span: { start: index, end: index + image.length },
      words: groups?.words || 'sans nom',
    }));
}

/** How far back a stretch of code may have begun. */
const LOOK_BACK = 500;

/** Between backquotes, an image is an example of how to write one. */
function isInCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return before.slice(before.lastIndexOf('\n') + 1).split('`').length % 2 === 0;
}
