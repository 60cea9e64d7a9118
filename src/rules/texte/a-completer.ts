import { defineRule, type Rule } from '../define.ts';

/**
 * What people leave where they mean to come back. « À compléter » counts only where it stands for the missing words: « aider à
 * compléter un dossier » is plain French; and after « chapitre », XXX is a number.
 */
const PLACEHOLDERS: readonly RegExp[] = [
  /(?<![\p{L}\d])(?<!(?:chapitre|titre|article|annexe|livre|section|partie) )X{3,10}(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])xx\/xx\/(?:xxxx|xx|20\d\d)(?![\p{L}\d])/giu,
  /lorem ipsum(?: dolor sit amet)?/giu,
  /[[(<«*_]\s{0,2}(?:à|a)\s(?:compléter|completer|préciser|définir)\s{0,2}[\])>»*_]/giu,
  /(?<![\p{L}\d])[ÀA] (?:COMPLÉTER|COMPLETER)(?![\p{L}\d])/gu,
  /(?<=^|[:–-]\s|\|\s)à compléter(?=\s{0,2}[.…]{0,3}\s{0,2}(?:$|\|))/gimu,
];

export const rule: Rule = defineRule({
  id: 'texte/a-completer',
  severity: 'warning',
  from: 'arrete',
  summary: 'Un texte arrêté ne garde aucun passage laissé en attente.',
  why: 'Il serait signé et publié tel quel.',
  hint: 'Écrivez ce qui manque, ou retirez le passage.',
  examples: {
    valid: `
      preambule: Le diagnostic a été mené par l’observatoire régional de la santé.
    `,
    invalid: `
      preambule: Le diagnostic a été mené par XXX.
    `,
  },
  check({ contrat, report }) {
    for (const { at, texte } of contrat.textes) {
      let told = 0;
      for (const { 0: words, index } of findPlaceholders(texte)) {
        if (index < told) continue;
        told = index + words.length;
        report(at, `« ${words.trim()} » attend d’être remplacé.`, { part: { start: index, end: told } });
      }
    }
  },
});

/** From left to right; one that holds another comes first. */
function findPlaceholders(text: string): readonly RegExpExecArray[] {
  const found = PLACEHOLDERS.flatMap((form) => [...text.matchAll(form)]);
  return found.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
}
