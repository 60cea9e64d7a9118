import { isMobilePhone } from '../../registers/phones.ts';
import { valueAt } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';
import { matchesInProse } from '../plain-stretches.ts';
import { sentenceAround } from '../sentence-around.ts';
import { ecritsUnder, everyTextWith, needs } from '../texts-with.ts';

const MOBILE =
  /(?<![\d+.,/-])(?:(?:\+|00)33[ .\u00A0]?(?:\(0\)[ .\u00A0]?)?|0)[67](?:[ .\u00A0\u202F-]?\d\d){4}(?!\d)/g;
const NUMBERED = needs('phone-start');
/** « Mme Dupont », « Dr Camille Exemple ». */
const PERSON = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Docteur|Pr)[ \u00A0]\p{Lu}[A-Za-zÀ-ÖØ-öø-ž]/u;

export const rule: Rule = defineRule({
  id: 'donnees-personnelles/telephone-du-service',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une personne est jointe au numéro de son service, pas à un téléphone mobile.',
  why: 'Le contrat et ses communiqués sont publics : le numéro d’une personne y resterait pour des années.',
  hint: 'Mettez le numéro du service ; s’il n’en a pas d’autre, retirez le nom de la personne.',
  source: 'règlement (UE) 2016/679 du 27 avril 2016 (RGPD), art. 5',
  examples: {
    valid: `
      contact: { nom: Camille Exemple, telephone: "04 00 00 00 00" }
    `,
    invalid: `
      contact: { nom: Camille Exemple, telephone: "06 00 00 00 00" }
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of ecritsUnder(contrat, 'telephone')) {
      const holder = valueAt(contrat.yaml, at.slice(0, -1));
      const isPerson = typeof holder === 'object' && holder !== null && 'nom' in holder;
      if (isPerson && isMobilePhone(texte)) report(at, `« ${texte} » est un téléphone mobile.`);
    }
    for (const { at, texte } of everyTextWith(contrat, NUMBERED)) {
      if (at.at(-1) === 'telephone') continue;
      for (const { start, end, found } of matchesInProse(texte, MOBILE)) {
        if (!PERSON.test(sentenceAround(texte, start, end))) continue;
        report(at, `« ${found[0]} » est un téléphone mobile.`, { part: { start, end } });
      }
    }
  },
});
