import { defineRule, type Rule } from '../define.ts';
import { CLS_ARTICLES, clsArticleOf, findClsArticles } from '../legal-articles.ts';

export const rule: Rule = defineRule({
  id: 'droit/visa-en-vigueur',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Les visas citent l’article qui fonde le contrat local de santé le jour de la signature.',
  why: 'Un visa qui renvoie à un autre article fragilise le contrat.',
  hint: 'Corrigez le numéro de l’article : L. 1434-17 jusqu’au 27 janvier 2016, L. 1434-10 depuis.',
  source: 'Code de la santé publique, articles L. 1434-17 (jusqu’au 27 janvier 2016) et L. 1434-10, IV',
  examples: {
    valid: `
      visas: ["le code de la santé publique, et notamment son article L. 1434-10"]
    `,
    invalid: `
      visas: ["le code de la santé publique, et notamment son article L. 1434-17"]
    `,
  },
  check({ contrat, report }) {
    const right = clsArticleOf(contrat);
    if (right === undefined) return;
    const cited = contrat.textes
      .filter(({ part }) => part === 'visas')
      .flatMap(({ at, texte }) => findClsArticles(texte).map((article) => ({ at, ...article })));
    // Beside the right one, the other tells where it comes from.
    if (cited.some(({ number, isRange }) => isRange || number === right.number)) return;
    for (const { at, number, start, end } of cited) {
      if (!CLS_ARTICLES.some((article) => article.number === number)) continue;
      const message = `À la date de ce contrat, les contrats locaux de santé sont à l’article L. ${right.number}, et non L. ${number}.`;
      report(at, message, { part: { start, end }, suggestion: `L. ${right.number}` });
    }
  },
});
