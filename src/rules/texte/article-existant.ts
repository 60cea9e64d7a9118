import type { Contrat } from '../../model/contrat.ts';
import { present } from '../../model/prune.ts';
import { mostArticles } from '../article-count.ts';
import { citationForm, findCitedNumbers } from '../cited-numbers.ts';
import { defineRule, type Rule } from '../define.ts';
import { citesLaw, isAboutOthers, speaksOfOthers } from '../other-contracts.ts';
import { sentenceAround } from '../sentence-around.ts';
import { needs, textesWith } from '../texts-with.ts';

/** « L’article 3 » alone may be that of a law named before: only what is said to be ours is looked up. */
const OURS = String.raw`(?=\s(?:du\sprésent\s(?:contrat|CLS)|du\s(?:contrat(?:\slocal\sde\ssanté)?|CLS)(?![A-Za-zÀ-ÖØ-öø-ž]|\s(?:de\s|d[’']|précédent|\d))|ci-(?:dessus|après|dessous)))`;
const FORM = new RegExp(citationForm('[Aa]rticles?', String.raw`\d{1,2}(?!\.\d|-\d)`, OURS), 'gu');
const CITES = [needs('article'), needs('digit')];

export const rule: Rule = defineRule({
  id: 'texte/article-existant',
  severity: 'error',
  from: 'arrete',
  summary: 'Un article du contrat cité par son numéro existe.',
  why: 'En cas de litige, ce renvoi ne mènerait à rien.',
  hint: 'Corrigez le numéro ; le sommaire du contrat donne celui de chaque article.',
  examples: {
    valid: 'preambule: Le suivi est celui de l’article 4 du présent contrat et de l’article 37 de la loi.',
    invalid: 'preambule: Le suivi est celui de l’article 34 du présent contrat et de ses annexes.',
  },
  check({ contrat, report, hasRefused }) {
    if (!areNumbered(contrat) || hasRefused([])) return;
    const most = mostArticles(contrat);
    for (const { at, texte } of textesWith(contrat, ...CITES)) {
      if (isAboutOthers(at)) continue;
      for (const { number, citation, start, end } of findCitedNumbers(texte, FORM)) {
        const isOurs = Number(number) >= 1 && Number(number) <= most;
        if (isOurs) continue;
        const sentence = sentenceAround(texte, citation.start, citation.end);
        if (speaksOfOthers(sentence) || citesLaw(sentence)) continue;
        report(at, `Le contrat n’a pas d’article ${number}.`, { part: { start, end } });
      }
    }
  },
});

/** Whether the documents number the articles, and no article bears a number that its author gave. */
function areNumbered({ yaml, isTranscription }: Contrat): boolean {
  const numbering = yaml.documents?.numerotation ?? (isTranscription ? 'aucune' : 'articles');
  return (
    numbering === 'articles' && !present(yaml.articles).some(([{ titre }]) => /^\s*(?:article|titre|\d)/i.test(titre))
  );
}
