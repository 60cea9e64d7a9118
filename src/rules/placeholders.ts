import type { Span } from '../source/path.ts';
import type { Held } from '../text/signs.ts';
import { MONTH_NAMES } from './prose-dates.ts';
import { meets, type Need, needs } from './texts-with.ts';

/** A stretch of dots or underscores, as a form has for the pen. Underscores that touch a word are Markdown's. */
const BLANK = String.raw`(?:…{1,20}|\.{3,40}|_{2,40}(?=[\s/]))`;
/** What a form asks for. */
const FIELD = 'nom|prénom|date|lieu|montant|fonction|numéro|adresse|téléphone|courriel';
const LATER = String.raw`à\s(?:compléter|préciser|définir|confirmer|déterminer|renseigner|fixer)`;
/** What each form can't do without. */
const [BLANK_WORDS, DOTS, LATER_WORDS, FIELD_WORDS, QUESTIONS] = [
  needs('blank'),
  needs('dots'),
  needs('later'),
  needs('field'),
  needs('??'),
];
/** What a text with anything left to fill in holds. */
export const UNFINISHED: Need = needs('blank', 'dots', 'later', '[', '??');
/** Where a line, a cell or a sentence begins, or what stands after a colon. */
const OPENS = String.raw`(?<=^|[:(|]\s{0,2}|[–—-]\s{1,2}|[.!?…]\s)`;
const CLOSES = String.raw`(?=\s{0,2}(?:[.…]{1,3}(?:\s|$)|$|[|);]))`;
/** A bracket that is neither a link nor the name of one. */
const NO_LINK = '(?![(:[])';

/**
 * What people leave where they mean to come back. « À compléter » counts only where it stands for the missing words: « aider à
 * compléter un dossier » is plain French; after « chapitre », XXX is a number; and « pourquoi ??? » is only a style.
 */
const FORMS: readonly (readonly [Need, RegExp])[] = [
  [
    BLANK_WORDS,
    /(?<![A-Za-zÀ-ÖØ-öø-ž\d]_?)(?<!(?:chapitre|titre|article|annexe|livre|section|partie) )X{3,10}(?![A-Za-zÀ-ÖØ-öø-ž\d])/gi,
  ],
  [BLANK_WORDS, /(?<![A-Za-zÀ-ÖØ-öø-ž\d])xx\/xx\/(?:xxxx|xx|20\d\d)(?![A-Za-zÀ-ÖØ-öø-ž\d])/gi],
  [BLANK_WORDS, /(?<![A-Za-zÀ-ÖØ-öø-ž\d])20xx(?![A-Za-zÀ-ÖØ-öø-ž\d])/gi],
  [
    BLANK_WORDS,
    new RegExp(
      String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž\d])xx\s(?:${MONTH_NAMES})(?:\s20(?:\d\d|xx))?(?![A-Za-zÀ-ÖØ-öø-ž\d])`,
      'gi',
    ),
  ],
  [
    BLANK_WORDS,
    /(?<!format\s(?:«\s)?)(?<![A-Za-zÀ-ÖØ-öø-ž\d])JJ\s?[/.-]\s?MM\s?[/.-]\s?(?:AAAA|AA|20\d\d)(?![A-Za-zÀ-ÖØ-öø-ž\d])/gi,
  ],
  [
    DOTS,
    new RegExp(
      String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])le\s{0,2}${BLANK}\s{0,2}(?:(?:${MONTH_NAMES}|${BLANK})\s{0,2})?20\d\d(?!\d)`,
      'gi',
    ),
  ],
  [
    DOTS,
    new RegExp(String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])le\s{0,2}${BLANK}\s{1,2}(?:${MONTH_NAMES})(?![A-Za-zÀ-ÖØ-öø-ž])`, 'gi'),
  ],
  [DOTS, new RegExp(String.raw`(?<![….\d_])${BLANK}\s?/\s?${BLANK}\s?/\s?(?:${BLANK}|20\d\d)`, 'gu')],
  [BLANK_WORDS, /lorem ipsum(?![A-Za-zÀ-ÖØ-öø-ž])(?: dolor sit amet)?/gi],
  [BLANK_WORDS, /(?<![A-Za-zÀ-ÖØ-öø-ž\d/.#@-])TODO(?![A-Za-zÀ-ÖØ-öø-ž\d-])/gu],
  [LATER_WORDS, /[[(<«*_]\s{0,2}(?:à|a)\s(?:compléter|completer|préciser|définir)\s{0,2}[\])>»*_]/gi],
  [
    LATER_WORDS,
    new RegExp(
      String.raw`\[\s?(?:${LATER}|à\s(?:insérer|ajouter|remplir|rédiger|vérifier|valider|choisir))(?:\s[^[\]\n]{0,60})?\]${NO_LINK}`,
      'gi',
    ),
  ],
  [DOTS, new RegExp(String.raw`\[\s?à\s?(?:…|\.{3})\s?\]${NO_LINK}`, 'gi')],
  [
    FIELD_WORDS,
    new RegExp(
      String.raw`\[\s?(?:${FIELD})(?:\s(?:de|du|des|à)\s[^[\]\n]{0,40}|\sd[’'][^[\]\n]{0,40})?\s?\]${NO_LINK}`,
      'gi',
    ),
  ],
  [LATER_WORDS, /(?<![A-Za-zÀ-ÖØ-öø-ž\d])[ÀA] (?:COMPLÉTER|COMPLETER)(?![A-Za-zÀ-ÖØ-öø-ž\d])/gu],
  [LATER_WORDS, new RegExp(String.raw`${OPENS}à\s(?:compléter|préciser|renseigner)${CLOSES}`, 'gim')],
  [LATER_WORDS, new RegExp(String.raw`${OPENS}(?:${FIELD})s?\s${LATER}${CLOSES}`, 'gim')],
  [
    LATER_WORDS,
    new RegExp(
      String.raw`(?<=\s)(?:Nom|Prénom|Date|Lieu|Montant|Fonction)\s${LATER}(?=,|${CLOSES.slice(3, -1)})`,
      'gmu',
    ),
  ],
  [QUESTIONS, /(?<=^|[:(|]\s{0,2}|(?<![A-Za-zÀ-ÖØ-öø-ž])(?:le|la|les|de|du|des|par|à|au|en)\s|n°\s?)\?{3,10}/gim],
];

/** What is left to fill in, from left to right; of two that overlap, the one that begins first, then the longer. */
export function findPlaceholders(text: string, held: Held): readonly Span[] {
  const found = FORMS.flatMap(([need, form]) => (meets(held, [need]) ? [...text.matchAll(form)] : []))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let told = 0;
  return found.filter(({ start, end }) => {
    if (start < told) return false;
    told = end;
    return true;
  });
}
