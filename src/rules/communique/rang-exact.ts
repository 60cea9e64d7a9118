import { ordinal } from '../../text/ordinal-words.ts';
import { defineRule, type Rule } from '../define.ts';
import { publishedTexts } from '../publications.ts';
import { sentenceAround } from '../sentence-around.ts';

const FIRST =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:premier|1er)(?=\s{1,3}(?:contrat\s{1,3}local\s{1,3}de\s{1,3}santé|CLS)(?![A-Za-zÀ-ÖØ-öø-ž]))/gi;
/** A sentence that looks back, counts otherwise or gives a year speaks of another contract, or of this one with reason. */
const ELSEWHERE =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:bilan|suite|après|succède|depuis|lors|issus?|prolonge|évaluation|enseignements|précédent|avait|génération|19\d\d|20\d\d|département|région)(?![A-Za-zÀ-ÖØ-öø-ž])/i;

export const rule: Rule = defineRule({
  id: 'communique/rang-exact',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Un communiqué ou une actualité n’appelle « premier » qu’un contrat de première génération.',
  why: 'La presse reprendrait l’erreur.',
  hint: 'Corrigez ce mot, ou « generation: » dans le contrat.',
  examples: {
    valid: `
      generation: 2
      communiques:
        - { id: signature, titre: Le Valmont signe son deuxième contrat local de santé, date: 2024-06-28 }
    `,
    invalid: `
      generation: 2
      communiques:
        - { id: signature, titre: Le Valmont signe son premier contrat local de santé, date: 2024-06-28 }
    `,
  },
  check({ contrat, report }) {
    const { generation, rang } = contrat.yaml;
    if (generation === undefined || generation === 1 || rang?.ordre === 1) return;
    for (const { at, texte } of publishedTexts(contrat)) {
      for (const { 0: words, index } of texte.matchAll(FIRST)) {
        const end = index + words.length;
        if (ELSEWHERE.test(sentenceAround(texte, index, end))) continue;
        report(at, `« ${words} » : ce contrat est de génération ${generation}.`, {
          part: { start: index, end },
          suggestion: words === '1er' ? `${generation}e` : ordinal(generation),
        });
      }
    }
  },
});
