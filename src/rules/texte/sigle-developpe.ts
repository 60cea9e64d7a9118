import type { Contrat } from '../../model/contrat.ts';
import { expandAcronym } from '../../registers/acronyms.ts';
import { isCommonAcronym } from '../../registers/common-acronyms.ts';
import type { Path } from '../../source/path.ts';
import { defineRule, type Rule } from '../define.ts';
import { matchesInProse } from '../plain-stretches.ts';
import { needs, textesWith } from '../texts-with.ts';

const ACRONYM = /(?<![A-Za-zÀ-ÖØ-öø-ž\d_.@/#&-])\p{Lu}{3,6}(?=s?(?![A-Za-zÀ-ÖØ-öø-ž\d_@/&'’-]|\.[A-Za-zÀ-ÖØ-öø-ž]))/gu;
/** « conseil local (ABC) », « ABC (conseil local) », « ABC : conseil local ». */
const EXPLAINED =
  /(?<=[\p{Ll}\d»]\s?[([]\s?)[\p{Lu}\d]{2,8}(?=s?\s?[)\],])|(?<![A-Za-zÀ-ÖØ-öø-ž])[\p{Lu}\d]{2,8}(?=s?\s?(?:[([]|:\s|–\s|,\s)(?:[A-Za-zÀ-ÖØ-öø-ž’']{1,30}\s){2})/gu;
const IN_CAPITALS = needs('acronym');
/** What stands there is a name, which explains itself or is nobody’s to explain. */
const NAMES: ReadonlySet<string | number | undefined> = new Set(
  'nom sigle organisation service adresse lieu source sources titre_court evenement logo'.split(' '),
);

export const rule: Rule = defineRule({
  id: 'texte/sigle-developpe',
  severity: 'warning',
  from: 'arrete',
  summary: 'Chaque sigle est développé au moins une fois.',
  why: 'Un habitant ou un élu qui ne le connaît pas ne comprendrait pas la phrase.',
  hint: 'Écrivez-le en entier la première fois, suivi du sigle entre parenthèses, ou ajoutez-le sous « sigles ».',
  examples: {
    valid: `
      preambule: Le réseau d’éducation pour la santé (RESV) anime le contrat. Le RESV réunit les acteurs.
    `,
    invalid: `
      preambule: Le RESV anime le contrat et réunit les acteurs.
    `,
  },
  check({ contrat, hasRefused, report }) {
    // What explains an acronym may stand where something is refused.
    if (['sigles', 'articulations', 'partenaires'].some((key) => hasRefused([key]))) return;
    const told = new Set<string>();
    // Most contracts explain what they use: what takes the longest is looked at last.
    let explained: ReadonlySet<string> | undefined;
    let words: ReadonlySet<string> | undefined;
    for (const { at, texte } of textesWith(contrat, IN_CAPITALS)) {
      if (at.some((key) => NAMES.has(key))) continue;
      for (const { start, end, found } of matchesInProse(texte, ACRONYM)) {
        const [acronym] = found;
        if (isKnown(acronym) || isShouted(texte, start, end) || isSurname(texte, start)) continue;
        explained ??= new Set(explainedIn(contrat));
        if (told.has(acronym) || explained.has(acronym)) continue;
        words ??= plainWords(contrat);
        if (words.has(acronym.toLowerCase())) continue;
        told.add(acronym);
        report(at, `Le sigle « ${acronym} » n’est développé nulle part.`, { part: { start, end } });
      }
    }
  },
});

function isKnown(acronym: string): boolean {
  return isCommonAcronym(acronym) || expandAcronym(acronym) !== undefined;
}

/** Acronyms that the contract explains in a text, declares, or has in the name of an organisation or a place. */
function* explainedIn(contrat: Contrat): Generator<string> {
  for (const { at, texte } of contrat.ecrits) {
    if (isName(at)) yield* texte.match(/[\p{Lu}\d]{2,8}/gu) ?? [];
    yield* texte.match(EXPLAINED) ?? [];
  }
}

function isName(at: Path): boolean {
  return at.some((key) => NAMES.has(key));
}

/** The words of the texts in small letters, without accents: « TOUS » is a word that is shouted where « tous » is said. */
function plainWords({ textes }: Contrat): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { texte } of textes) {
    for (const [word] of texte.matchAll(/[A-Za-zÀ-ÖØ-öø-ž]\p{Ll}+/gu)) {
      if (word.length < 7) words.add(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    }
  }
  return words;
}

/** Whether the words beside it are in capitals as well: a title, « VILLE DE VALMONT ». */
function isShouted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return /\p{Lu}{2}['’ \u00A0-]{1,3}$/u.test(before) || /^['’ \u00A0-]{1,3}\p{Lu}{2}/u.test(after);
}

/** « M. DUP », « Camille DUP », or what else goes with a name: « Association DUP ». */
function isSurname(text: string, start: number): boolean {
  const before = /([A-Za-zÀ-ÖØ-öø-ž]{1,20}\.?)[ \u00A0]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  if (/^(?:\p{Lu}\.|Mme|Mlle|Dr|Pr|MM\.)$/u.test(before)) return true;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(before) &&
    !/^(?:Les|Des|Une|Aux|Avec|Dans|Pour|Par|Sur|Cette|Ces|Son|Ses|Chaque)$/.test(before)
  );
}
