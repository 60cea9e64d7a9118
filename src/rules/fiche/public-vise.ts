import type { Contrat, Fiche } from '../../model/contrat.ts';
import { defineRule, type Rule } from '../define.ts';

/** The long pattern is for those who speak of them at all. */
const NAMED = /inégalités/i;
const CLAIM =
  /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:rédu[ic][A-Za-zÀ-ÖØ-öø-ž]{1,6}|lutt[A-Za-zÀ-ÖØ-öø-ž]{1,5}|combatt[A-Za-zÀ-ÖØ-öø-ž]{1,4}|diminu[A-Za-zÀ-ÖØ-öø-ž]{1,5}|résorb[A-Za-zÀ-ÖØ-öø-ž]{1,5}|résorption|corrig[A-Za-zÀ-ÖØ-öø-ž]{1,4}|gommer|atténuer)\s(?:(?:contre|des|de|les|ces|aux|la|le)\s|d[’'])?(?:[A-Za-zÀ-ÖØ-öø-ž]{1,12}\s){0,2}?inégalités(?![A-Za-zÀ-ÖØ-öø-ž])/i;
/** « Universalisme proportionné » : for all, and more for those who need it most. */
const PROPORTIONED =
  /proportionn|en priorité|prioritairement|une attention particulière|plus éloignés|plus fragiles|plus vulnérables/i;

export const rule: Rule = defineRule({
  id: 'fiche/public-vise',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Une action qui veut réduire les inégalités dit à qui elle s’adresse d’abord.',
  why: 'Une action offerte à tous sans distinction profite d’abord à ceux qui vont déjà bien.',
  hint: 'Ajoutez les publics visés en premier, par exemple [habitants-qpv, personnes-precaires], ou le territoire de l’action.',
  examples: {
    valid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: [Réduire les inégalités d’accès au dépistage]
          public_cible: [tout-public, habitants-qpv]
    `,
    invalid: `
      fiches:
        - id: "1.1"
          titre: Organiser le dépistage
          objectifs: [Réduire les inégalités d’accès au dépistage]
          public_cible: [tout-public]
    `,
  },
  check({ contrat, report, hasRefused }) {
    for (const fiche of contrat.fiches) {
      const { titre, public_cible, territoire, ages, at } = fiche;
      if (public_cible?.length !== 1 || public_cible[0] !== 'tout-public') continue;
      if (territoire !== undefined || ages !== undefined || !claimsToReduce(contrat, fiche)) continue;
      if (hasRefused(at('public_cible'))) continue;
      report(at('public_cible', 0), `L’action « ${titre} » veut réduire les inégalités et vise « tout-public ».`);
    }
  },
});

/** Whether the title or the objectives promise it; what the context says may be another's promise. */
function claimsToReduce(contrat: Contrat, { titre, objectifs, at }: Fiche): boolean {
  const claims = (words: string): boolean => NAMED.test(words) && CLAIM.test(words);
  if (!claims(titre) && !objectifs.some(claims)) return false;
  const texts = [...objectifs, contrat.text(at('description')) ?? ''];
  return !texts.some((words) => PROPORTIONED.test(words));
}
