import { toDay } from '../../text/calendar.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore, canBeSame, dateOf } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { DATED, findProseDates } from '../prose-dates.ts';
import { isPublished, publicationsOf, wordFor } from '../publications.ts';
import { readDate } from '../read-date.ts';
import { sentenceAround } from '../sentence-around.ts';
import { signingDates } from '../signature-dates.ts';
import { textesWith } from '../texts-with.ts';

/** « a été signé le », « signature du contrat, jeudi »: what comes right before the day of a signature. */
const SIGNED = /(?<![A-Za-zÀ-ÖØ-öø-ž])sign(?:é|és|ent|e|ature|eront|era)(?![A-Za-zÀ-ÖØ-öø-ž])[^.;!?\n\d]{0,60}$/i;
const OURS = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:contrat\s{1,3}local|CLS|contrat|signataires)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
/** A sentence about another text, or about several, gives other days with reason. */
const ELSEWHERE =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:premier|première|précédent|ancien|avenant|charte|convention|protocole|lettre|déclaration|génération|contrat\s{1,3}de\s{1,3}ville|CLS\s?\d|délibér|report)/i;

export const rule: Rule = defineRule({
  id: 'communique/date-de-signature',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Le jour de la signature cité dans un communiqué ou une actualité est celui du contrat.',
  why: 'La presse et les habitants retiendraient un autre jour.',
  hint: 'Corrigez ce jour, ou laissez le contrat l’écrire avec {{date signature.date}}.',
  examples: {
    valid: `
      communiques: [{ id: bilan, titre: Un an de contrat, corps: Le contrat local de santé a été signé le 28 juin 2024. }]
    `,
    invalid: `
      communiques: [{ id: bilan, titre: Un an de contrat, corps: Le contrat local de santé a été signé le 27 juin 2024. }]
    `,
  },
  check({ contrat, report }) {
    const signed = signingDates(contrat);
    const [first] = signed;
    if (first === undefined) return;
    const publications = publicationsOf(contrat);
    if (publications.length === 0) return;
    // What is dated before the signature has its own message, or tells of a day that was still to come.
    const early = publications.filter(({ date }) => !canBeBefore(first, readDate(date) ?? first));
    const skipped = new Set(early.map(({ at }) => wordFor(at())));
    for (const { at, texte } of textesWith(contrat, ...DATED).filter(isPublished)) {
      if (skipped.has(wordFor(at))) continue;
      for (const date of findProseDates(texte)) {
        if (!date.exists || !isOfSignature(texte, date)) continue;
        if (signed.some((day) => canBeSame(day, dateOf(toDay(date))))) continue;
        const { start, end } = date;
        report(at, `« ${texte.slice(start, end)} » : le contrat est signé ${formatDateInSentence(first)}.`, {
          part: { start, end },
        });
      }
    }
  },
});

function isOfSignature(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!SIGNED.test(text.slice(Math.max(0, start - 90), start))) return false;
  const sentence = sentenceAround(text, start, end);
  return OURS.test(sentence) && !ELSEWHERE.test(sentence);
}
