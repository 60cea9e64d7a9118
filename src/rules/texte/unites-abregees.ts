import { defineRule, type Rule } from '../define.ts';
import { matchesInProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

/** Units as people write them, and their symbols: capitals and plurals belong to the symbol, not to the sentence. */
const SYMBOLS: Readonly<Record<string, string>> = {
  Km: 'km',
  Kms: 'km',
  kms: 'km',
  KM: 'km',
  Kg: 'kg',
  Kgs: 'kg',
  kgs: 'kg',
  KG: 'kg',
  Ha: 'ha',
  m2: 'm²',
  M2: 'm²',
  km2: 'km²',
  Km2: 'km²',
  m3: 'm³',
  hrs: 'h',
  mns: 'min',
};

const UNIT = new RegExp(
  `(?<=\\d[ \\u00A0\\u202F]?)(?:${Object.keys(SYMBOLS).join('|')})(?![A-Za-zÀ-ÖØ-öø-ž\\d])`,
  'gu',
);
const MEASURED = [needs('digit'), needs('unit')];

export const rule: Rule = defineRule({
  id: 'texte/unites-abregees',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les unités s’écrivent par leur symbole, sans pluriel : 10 km, 5 kg, 200 m².',
  why: 'Une majuscule ou un pluriel change le symbole, et les documents ne changent jamais vos lettres.',
  hint: 'Écrivez le symbole, ou l’unité en toutes lettres.',
  source: 'Bureau international des poids et mesures, Le Système international d’unités',
  examples: {
    valid: `
      preambule: Le cabinet le plus proche est à 10 km ; le pôle de santé a 200 m².
    `,
    invalid: `
      preambule: Le cabinet le plus proche est à 10 Kms ; le pôle de santé a 200 m².
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, ...MEASURED)) {
      for (const { start, end, found } of matchesInProse(texte, UNIT)) {
        const right = SYMBOLS[found[0]];
        if (right === undefined) continue;
        report(at, `« ${found[0]} » s’écrit « ${right} ».`, { part: { start, end }, suggestion: right });
      }
    }
  },
});
