import { defineRule, type Rule } from '../define.ts';
import { needs, textesWith } from '../texts-with.ts';

const AGE = String.raw`(\d{1,3})`;
const PEOPLE =
  'jeunes|enfants|adolescents|adolescentes|ados|élèves|collégiens|lycéens|étudiants|adultes|seniors|séniors|femmes|hommes|filles|garçons|habitants|personnes|patients|publics?|âgée?s?';
/** « 25-12 ans » and « entre 25 et 12 ans » are ages or durations, and wrong as both. */
const RANGE = new RegExp(
  String.raw`(?<![\d.,/°A-Za-zÀ-ÖØ-öø-ž-])${AGE}\s?[-–]\s?${AGE}\sans(?![A-Za-zÀ-ÖØ-öø-ž])`,
  'gi',
);
const BETWEEN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])entre\s${AGE}\s(?:ans\s)?et\s${AGE}\sans(?![A-Za-zÀ-ÖØ-öø-ž])`,
  'gi',
);
/** « De 10 à 5 ans » may be a delay that shrinks: only people have ages. */
const FROM_TO = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])(?:${PEOPLE})\s(?:âgée?s?\s)?de\s${AGE}\s(?:ans\s)?à\s${AGE}\sans(?![A-Za-zÀ-ÖØ-öø-ž])`,
  'gi',
);
/** Nobody is older: it is a number of something else. */
const OLDEST = 120;
const AGED = [needs('digit'), needs('years')];

export const rule: Rule = defineRule({
  id: 'texte/ages-ordonnes',
  severity: 'warning',
  from: 'brouillon',
  summary: 'Dans les textes, une tranche d’âges va du plus jeune au plus âgé.',
  why: 'Personne n’a cet âge : l’un des deux nombres est faux.',
  hint: 'Échangez les deux âges, ou corrigez celui qui est faux.',
  examples: {
    valid: 'preambule: Le dépistage s’adresse aux 12-25 ans. Le délai passe de 10 à 5 ans.',
    invalid: 'preambule: Le dépistage s’adresse aux 25-12 ans. Le délai passe de 10 à 5 ans.',
  },
  check({ contrat, report }) {
    for (const { at, texte } of textesWith(contrat, ...AGED)) {
      if (!texte.includes(' ans') && !/\sans/.test(texte)) continue;
      for (const match of [RANGE, BETWEEN, FROM_TO].flatMap((form) => [...texte.matchAll(form)])) {
        const [words, from = '', to = ''] = match;
        if (Number(from) <= Number(to) || Number(from) > OLDEST) continue;
        const start = match.index + words.search(/\d/);
        const end = match.index + words.length;
        const said = texte.slice(start, end);
        report(at, `« ${said} » : le premier âge est au-dessus du second.`, {
          part: { start, end },
          suggestion: swapped(said, from, to),
        });
      }
    }
  },
});

/** « 25-12 ans » becomes « 12-25 ans », whatever stands between. */
function swapped(said: string, from: string, to: string): string {
  const between = said.slice(from.length, said.lastIndexOf(to));
  return `${to}${between}${from}${said.slice(said.lastIndexOf(to) + to.length)}`;
}
