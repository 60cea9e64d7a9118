import type { Edit } from './edits.ts';
import { remembered } from './remembered.ts';
import { isSpace, NBSP, NNBSP } from './spaces.ts';

/** Stands in the text for what is no character: the call of a note. */
export const ATOM = '\uFFFC';

/** As much of the text on either side of a gap as a rule looks at. */
const CONTEXT = 24;

/** What stands between two characters; `undefined` leaves it as it is. An empty gap is asked about as well. */
type Rule = (left: string, right: string, gap: string) => string | undefined;

/**
 * Spaces of French typography. Each gap between two characters is looked at once, with a few characters on either side, and
 * the first rule that knows it decides. A rule never depends on the width of the space it finds, so that a text
 * that was set once stays as it is.
 */
export const gapEdits: (text: string) => readonly Edit[] = remembered((text) => {
  const numbers = numberGaps(text);
  const edits: Edit[] = [];
  for (let at = 1; at < text.length; at += 1) {
    let end = at;
    while (end < text.length && isSpace(text.charAt(end))) end += 1;
    if (end === text.length) break;
    const gap = text.slice(at, end);
    const wanted = numbers.get(at) ?? decide(text, at, end, gap);
    if (wanted !== undefined && wanted !== gap) edits.push({ start: at, end, text: wanted });
    if (end > at) at = end;
  }
  return edits;
});

/** The gaps in which a space is missing: those of {@link gapEdits} that are empty, found from the signs that want one. */
export function missingGaps(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let last = 0;
  for (const { 0: sign, index } of text.matchAll(SPACED_SIGN)) {
    const at = SPACED_AFTER.includes(sign) ? index + 1 : index;
    // « .» : the same gap has a sign on either side.
    if (at <= last || at >= text.length || isSpace(text.charAt(at))) continue;
    last = at;
    const wanted = decide(text, at, at, '');
    if (wanted !== undefined) edits.push({ start: at, end: at, text: wanted });
  }
  return edits;
}

/** Signs before or after which there may be a space where none is written. */
const [SPACED_BEFORE, SPACED_AFTER] = [';!?:»%‰€', '«°.'];
const SPACED_SIGN = new RegExp(`[${SPACED_BEFORE}${SPACED_AFTER}]`, 'g');

function decide(text: string, at: number, end: number, gap: string): string | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (before === '\n' || after === '\n' || after === ATOM || isSpace(before)) return undefined;
  if (gap === '' && !SPACED_BEFORE.includes(after) && !SPACED_AFTER.includes(before)) return undefined;
  const left = text.slice(Math.max(0, at - CONTEXT), at);
  const right = text.slice(end, end + CONTEXT);
  for (const rule of RULES) {
    const wanted = rule(left, right, gap);
    if (wanted !== undefined) return wanted;
  }
  return undefined;
}

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS =
  'ans?|mois|jours?|semaines?|heures?|minutes?|trimestres?|semestres?|h|min|s|km²?|m[²³]?|cm|mm|ha|kg|g|mg|l|L|ml|°C?|[kMGT]?o|Mds?|[kM]€|Md€|' +
  'euros?|centimes|millions?|milliards?|milliers?|ETP|ETPT|points?|habitants?|hab\\.|élèves|personnes|pages?|p\\.';
const NOUNS =
  'articles?|annexes?|axes?|fiches?|actions?|objectifs?|chapitres?|titres?|sections?|étapes?|phases?|pages?|version|tableaux?|' +
  'figures?|CLS|volets?|cotes?|alinéas?|priorités?|orientations?|avenants?|note|notes|numéros?|lots?';

const PUNCTUATED = /[A-Za-zÀ-ÖØ-öø-ž\p{N}\uFFFC)\]»”’"%‰°….€²*'-]$/u;
const ENDED = /^(?:[;!?]+|:)(?:[\s»”)\]’".,…\uFFFC]|$)/u;

const RULES: readonly Rule[] = [
  // « quotation »
  (left, right) => (left.endsWith('«') || right.startsWith('»') ? NNBSP : undefined),
  // high signs: a space is widened or narrowed wherever it stands, but put in only where a sentence is sure
  (left, right, gap) => (isHigh(left, right, gap, ';!?') ? NNBSP : undefined),
  (left, right, gap) => (isHigh(left, right, gap, ':') ? NBSP : undefined),
  // 5 %, 30 €, 30 M€
  between(/\d$/, /^(?:[%‰€](?![A-Za-zÀ-ÖØ-öø-ž\d])|[kM]€|Md€)/u, NNBSP),
  spaced(/\d[ \u00A0\u202F]?(?:M|k|Md)$/, /^€/, NBSP),
  // n° 12, nos 3 et 4, § 2
  between(/(?:^|[^A-Za-zÀ-ÖØ-öø-ž])n(?:os)?°s?$/i, /^[A-Za-zÀ-ÖØ-öø-ž\d]/u, NBSP),
  spaced(/(?:^|[^A-Za-zÀ-ÖØ-öø-ž])n(?:os|ᵒˢ?)$|§$/u, /^\d/, NBSP),
  // L. 1434-10, art. 4, p. 12
  between(/(?:^|[^A-Za-zÀ-ÖØ-öø-ž.])[LRDA]\.$/u, /^\*?\d/, NBSP),
  spaced(/(?:^|[^A-Za-zÀ-ÖØ-öø-ž])(?:arts?|al|pp?|fig|chap|vol|av)\.$/i, /^[\dIVXLRD]/, NBSP),
  spaced(new RegExp(`(?:^|[^A-Za-zÀ-ÖØ-öø-ž])(?:${NOUNS})$`, 'iu'), /^\d/, NBSP),
  // 4 mai, 1er mai, XXIe siècle
  spaced(/(?:^|\D)\d{1,2}(?:er|\^\{er\})?$/, new RegExp(`^(?:${MONTHS})(?![A-Za-zÀ-ÖØ-öø-ž])`, 'iu'), NBSP),
  spaced(
    /(?:^|[^A-Za-zÀ-ÖØ-öø-ž])(?:[IVX]{1,9}|\d{1,9})(?:er|e|\^\{er?\})$/u,
    /^(?:siècle|semestre|trimestre)s?(?![A-Za-zÀ-ÖØ-öø-ž])/u,
    NBSP,
  ),
  // 14 h 30, 5 ans
  spaced(/\d[ \u00A0\u202F]?h$/, /^\d\d(?!\d)/, NBSP),
  spaced(/\d$/, new RegExp(`^(?:${UNITS})(?![A-Za-zÀ-ÖØ-öø-ž\\d])`, 'u'), NBSP),
  // M. Dupont
  spaced(/(?:^|[^A-Za-zÀ-ÖØ-öø-ž])(?:MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mes?|Mgr|St|Ste)$/u, /^\p{Lu}/u, NBSP),
];

/** A rule that puts a space in where there is none. */
function between(before: RegExp, after: RegExp, space: string): Rule {
  return (left, right) => (before.test(left) && after.test(right) ? space : undefined);
}

/** A rule that only says which space stands where there is one. */
function spaced(before: RegExp, after: RegExp, space: string): Rule {
  return (left, right, gap) => (gap !== '' && before.test(left) && after.test(right) ? space : undefined);
}

/** « Vraiment ? » yes; « (?) », « ?! », « 14:30 », « a?b » no. */
function isHigh(left: string, right: string, gap: string, signs: string): boolean {
  if (!signs.includes(right.charAt(0)) || !PUNCTUATED.test(left)) return false;
  return gap === '' ? ENDED.test(right) : !/^:[()/|DPo-]/.test(right);
}

const PHONE =
  /(?<![\d+])(?:\+33[ \u00A0\u202F]?(?:\(0\)[ \u00A0\u202F]?)?[1-9]|0[1-9])(?:[ \u00A0\u202F]\d\d){4}(?!\d)/g;
const THOUSANDS = /(?<!\d)(?<!\d[,.])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g;

/** Gaps within phone numbers and within large numbers, which only the whole number tells. */
function numberGaps(text: string): ReadonlyMap<number, string> {
  const gaps = new Map<number, string>();
  for (const [pattern, space] of [
    [THOUSANDS, NNBSP],
    [PHONE, NBSP],
  ] as const) {
    for (const { index, 0: number } of text.matchAll(pattern)) {
      for (const { index: at } of number.matchAll(/[ \u00A0\u202F]/g)) gaps.set(index + at, space);
    }
  }
  return gaps;
}
