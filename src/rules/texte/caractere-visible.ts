import type { Edit } from '../../text/edits.ts';
import { reportAlike, timesMore } from '../corrections.ts';
import { defineRule, type Rule } from '../define.ts';
import { everyTextWith, needs } from '../texts-with.ts';

/** Soft hyphens, widthless spaces and joiners, marks of order: what comes along when a text is copied from a PDF or a page. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]{1,50}/g;
/** Control characters, and marks that turn the order of what is read; to take these out is not for a program to decide. */
const DECEIVING = /(?![\t\n\r\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

const HIDDEN = needs('hidden');

export const rule: Rule = defineRule({
  id: 'texte/caractere-visible',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un texte ne contient pas de caractère invisible.',
  why: 'Il vient d’un copier-coller : il coupe les mots, et la recherche ne les trouve plus.',
  hint: 'Effacez le mot, et retapez-le.',
  examples: {
    valid: `
      preambule: La prévention est l’affaire de tous.
    `,
    invalid: `
      preambule: "La pré\\u00ADven\\u00ADtion est l’affaire de tous."
    `,
  },
  check({ contrat, report }) {
    for (const text of everyTextWith(contrat, HIDDEN)) {
      reportAlike({ report }, text, unseenIn(text.texte), (_, count, { start, end }) => {
        return `Un caractère invisible se cache ${wordAround(text.texte, start, end)}${timesMore(count)}.`;
      });
      const deceiving = DECEIVING.exec(text.texte);
      if (deceiving === null) continue;
      report(text.at, 'Un caractère de commande invisible se cache ici.', {
        part: { start: deceiving.index, end: deceiving.index + 1 },
      });
    }
  },
});

/** The joiners of an emoji belong to it, and a text that is not French may need them. */
function unseenIn(text: string): readonly Edit[] {
  return [...text.matchAll(UNSEEN)].flatMap(({ 0: unseen, index }) => {
    const around = text.slice(Math.max(0, index - 2), index) + text.slice(index + unseen.length).slice(0, 2);
    if (/[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}/u.test(around)) return [];
    return [{ start: index, end: index + unseen.length, text: '' }];
  });
}

/** « dans « prévention » », or « ici » between words. */
function wordAround(text: string, start: number, end: number): string {
  const before = /[A-Za-zÀ-ÖØ-öø-ž\d]{1,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^[A-Za-zÀ-ÖØ-öø-ž\d\u00AD\u200B]{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  const word = (before + after).replace(/[\u00AD\u200B]/g, '');
  return word === '' ? 'ici' : `dans « ${word} »`;
}
