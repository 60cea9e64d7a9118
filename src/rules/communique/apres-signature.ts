import { groupBy } from '../../model/group-by.ts';
import type { Texte } from '../../schema/standing.ts';
import { formatDateInSentence } from '../../text/date-words.ts';
import { canBeBefore } from '../../text/dates.ts';
import { defineRule, type Rule } from '../define.ts';
import { type Publication, publicationsOf, publishedTexts, wordFor } from '../publications.ts';
import { readDate } from '../read-date.ts';
import { firstSignatureDate } from '../signature-dates.ts';

/** « Signature du contrat », « X signe son contrat », « contrat signé »: what has been done. */
const SIGNED = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:signature|sign(?:e|ent|é|és|ée|ées))(?![A-Za-zÀ-ÖØ-öø-ž])/i;
/** A release may announce what is still to come. */
const TO_COME =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:signera|signeront|sera signé|seront signé|signature prochaine|prochaine signature|va signer|vont signer|invite|invitent|invitation)/i;

export const rule: Rule = defineRule({
  id: 'communique/apres-signature',
  severity: 'error',
  from: 'brouillon',
  summary: 'Le communiqué de la signature n’est pas daté d’avant elle, ni l’actualité.',
  why: 'La presse annoncerait comme faite une signature qui ne l’est pas.',
  hint: 'Corrigez l’une des deux dates ; un texte qui annonce une signature à venir dit « signera ».',
  examples: {
    valid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      communiques:
        - { id: signature, titre: Signature du contrat local de santé, lieu: Valmont, date: 2024-06-28 }
    `,
    invalid: `
      signature: { date: 2024-06-28, lieu: Valmont }
      communiques:
        - { id: signature, titre: Signature du contrat local de santé, lieu: Valmont, date: 2024-06-20 }
    `,
  },
  check({ contrat, report }) {
    const signature = firstSignatureDate(contrat);
    if (signature === undefined) return;
    const textes = groupBy(publishedTexts(contrat), ({ at }) => wordFor(at));
    for (const communique of publicationsOf(contrat)) {
      const date = readDate(communique.date);
      if (date === undefined || canBeBefore(signature, date)) continue;
      if (!announcesSignature(communique, textes.get(wordFor(communique.at())) ?? [])) continue;
      const isRelease = communique.at()[0] === 'communiques';
      const [dated, signed] = [formatDateInSentence(date), formatDateInSentence(signature)];
      report(
        communique.at('date'),
        `${isRelease ? 'Le communiqué est daté' : 'L’actualité est datée'} ${dated.replace(/^le /, 'du ')}, la signature a lieu ${signed}.`,
      );
    }
  },
});

function announcesSignature({ id, titre }: Publication, textes: readonly Texte[]): boolean {
  if (id !== 'signature' && !SIGNED.test(titre)) return false;
  return !textes.some(({ texte }) => TO_COME.test(texte));
}
