import { accentedCapital } from '../../registers/unaccented-capitals.ts';
import { defineRule, type Rule } from '../define.ts';
import { matchesInProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

const WORD = /(?<![A-Za-zÀ-ÖØ-öø-ž\d@#._/-])[EI][a-zà-öø-ÿ]{1,20}(?![A-Za-zÀ-ÖØ-öø-ž\d@_]|[./][A-Za-zÀ-ÖØ-öø-ž])/gu;
const UNACCENTED = [needs('bare-capital'), needs('unaccented')];
/** « A la suite de… » where a sentence, a line or an item of a list begins. */
const PREPOSITION =
  /(?:^|(?<=[.!?:;]\s|^\s{0,8}[-–•*]\s{1,3}|[«(]\s?))A (?=(?:la|l['’]|ce|cet|cette|ces|partir|travers|terme|défaut|compter|savoir|noter|destination|court|moyen|long|chaque|quelques|son|leur)(?![A-Za-zÀ-ÖØ-öø-ž])|l['’])/gmu;
const BEGINNING = needs('lone-a');

export const rule: Rule = defineRule({
  id: 'texte/majuscules-accentuees',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les majuscules portent leur accent : État, École, À la suite.',
  why: 'En français l’accent fait partie du mot, et les documents ne changent jamais vos lettres.',
  hint: 'Remplacez la première lettre ; si votre clavier ne la donne pas, copiez-la d’ici.',
  source: 'Académie française, Questions de langue, « Accentuation des majuscules »',
  examples: {
    valid: `
      preambule: L’État et l’Éducation nationale ont signé à l’École de Valmont.
    `,
    invalid: `
      preambule: L’Etat et l’Éducation nationale ont signé à l’École de Valmont.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, ...UNACCENTED)) {
      for (const { start, end, found } of matchesInProse(texte, WORD)) {
        const right = accentedCapital(found[0], texte.slice(Math.max(0, start - 2), start), texte.slice(end, end + 12));
        if (right === undefined) continue;
        report(at, `« ${found[0]} » s’écrit « ${right} ».`, { part: { start, end }, suggestion: right });
      }
    }
    for (const { at, texte } of textesWith(contrat, BEGINNING)) {
      for (const { start } of matchesInProse(texte, PREPOSITION)) {
        const words = texte
          .slice(start, start + 20)
          .split(/\s/)
          .slice(0, 2)
          .join(' ');
        report(at, `« ${words} » s’écrit « À${words.slice(1)} ».`, {
          part: { start, end: start + 1 },
          suggestion: 'À',
        });
      }
    }
  },
});
