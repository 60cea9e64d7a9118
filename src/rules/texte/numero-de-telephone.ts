import { isPhone } from '../../registers/phones.ts';
import { defineRule, type Rule } from '../define.ts';
import { matchesInProse } from '../plain-stretches.ts';
import { ecritsUnder, everyTextWith, needs } from '../texts-with.ts';

/** « Tél. : 04 77 00 00 », « téléphone 04.77.00.00.0 ». */
const TOLD =
  /(?<=(?<![A-Za-zÀ-ÖØ-öø-ž])(?:tél|tel|téléphone)\.?[ \u00A0]{0,2}:?[ \u00A0]{0,2})\d(?:[ .\u00A0\u202F-]{0,3}\d){3,20}(?![\dA-Za-zÀ-ÖØ-öø-ž]|[ .\u00A0\u202F-]{1,3}\d)/gi;
const NAMED = [needs('phone'), needs('digit')];

export const rule: Rule = defineRule({
  id: 'texte/numero-de-telephone',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un numéro de téléphone a dix chiffres, ou c’est un numéro court.',
  why: 'Personne ne répondrait à ce numéro.',
  hint: 'Vérifiez le numéro : dix chiffres par paires, par exemple 04 00 00 00 00.',
  source: 'plan national de numérotation (Arcep)',
  examples: {
    valid: `
      contact: { service: Accueil, telephone: "04 00 00 00 00" }
    `,
    invalid: `
      contact: { service: Accueil, telephone: "04 00 00 00 0" }
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of ecritsUnder(contrat, 'telephone')) {
      if (isWrong(texte)) report(at, told(texte));
    }
    for (const { at, texte } of everyTextWith(contrat, ...NAMED)) {
      if (at.at(-1) === 'telephone') continue;
      for (const { start, end, found } of matchesInProse(texte, TOLD)) {
        if (isWrong(found[0])) report(at, told(found[0]), { part: { start, end } });
      }
    }
  },
});

function told(number: string): string {
  const digits = number.replace(/\D/g, '').length;
  if (digits !== 10) return `« ${number} » a ${digits} chiffres.`;
  return `« ${number} » ne commence pas comme un numéro français.`;
}

/** A field may say more than a number, hold two of them, or one from abroad: then it is no mistake that can be told. */
function isWrong(written: string): boolean {
  const digits = written.replace(/\D/g, '').length;
  return (
    /^\d[\d .\u00A0\u202F-]*$/.test(written.trim()) && digits <= 12 && !written.startsWith('00') && !isPhone(written)
  );
}
