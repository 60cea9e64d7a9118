import { defineRule, type Rule } from '../define.ts';
import { CLS_ARTICLES, clsArticleOf, findClsArticles } from '../legal-articles.ts';

export const rule: Rule = defineRule({
  id: 'droit/visa-present',
  severity: 'warning',
  from: 'arrete',
  absence: true,
  summary: 'L’un des visas cite l’article du code de la santé publique qui fonde le contrat local de santé.',
  why: 'C’est lui qui permet à l’agence et aux collectivités de conclure ce contrat.',
  hint: 'Ajoutez sous « visas » : le code de la santé publique, et notamment son article L. 1434-10.',
  source: 'Code de la santé publique, article L. 1434-10, IV',
  examples: {
    valid: `
      visas: ["le code de la santé publique, et notamment son article L. 1434-10"]
    `,
    invalid: `
      visas: ["le code général des collectivités territoriales"]
    `,
  },
  check({ contrat, report }) {
    const visas = contrat.textes.filter(({ part }) => part === 'visas');
    // A contract without any visa has chosen not to have them; one that cites the wrong article has its own message.
    if (visas.length === 0) return;
    if (visas.some(({ texte }) => findClsArticles(texte).some(foundsCls))) return;
    const article = clsArticleOf(contrat)?.number;
    const hint =
      article === undefined
        ? {}
        : { hint: `Ajoutez sous « visas » : le code de la santé publique, et notamment son article L. ${article}.` };
    report(['visas'], 'Aucun visa ne cite l’article qui fonde les contrats locaux de santé.', hint);
  },
});

function foundsCls({ number, isRange }: { readonly number: string; readonly isRange: boolean }): boolean {
  return isRange || CLS_ARTICLES.some((article) => article.number === number);
}
