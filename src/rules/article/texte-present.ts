import { present } from '../../model/prune.ts';
import { defineRule, type Rule } from '../define.ts';

export const rule: Rule = defineRule({
  id: 'article/texte-present',
  severity: 'error',
  from: 'arrete',
  absence: true,
  summary: 'Chaque article a un texte.',
  why: 'Un article sans texte n’engage personne et ne paraîtrait pas dans le contrat.',
  hint: 'Écrivez son texte, ou retirez l’article.',
  examples: {
    valid: 'articles: [{ id: revision, titre: Révision, texte: Le contrat se modifie par avenant. }]',
    invalid: 'articles: [{ id: revision, titre: Révision }]',
  },
  check({ contrat, report }) {
    for (const [article, index] of present(contrat.yaml.articles)) {
      if (article.texte !== undefined) continue;
      report(contrat.at('articles', index, 'texte'), `L’article « ${article.titre} » n’a pas de texte.`);
    }
  },
});
