import type { Span } from '../source/path.ts';
import { numberInWords, type ReadNumber, readNumber } from '../text/numbers.ts';

/** What a contract counts of itself. */
export type Counted = 'axes' | 'fiches' | 'actions' | 'signataires';

/** A number that a sentence surely states of the contract itself. */
export interface StatedCount extends Span {
  readonly counted: Counted;
  readonly number: ReadNumber;
}

const WORDS = Array.from({ length: 99 }, (_, index) => numberInWords(index + 2, 'f'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const ABOUT = String.raw`une\s(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)(?=\sd)`;
/** « **trois axes** »: bold and italics stand around the number, the noun or both. */
const MARKS = '[*_]{0,3}';
const NUMBER = String.raw`${MARKS}(?<number>(?:environ\s|près\sde\s)?(?:\d{1,3}|${WORDS})|${ABOUT})`;
const NOUN = String.raw`${MARKS}(?:\sde\s|\sd[’'])?\s?(?<noun>axes(?:\s(?:stratégiques|prioritaires|thématiques|majeurs|principaux|de\stravail|d[’']intervention))?|fiches(?:[-\s]actions?)?|actions|signataires)${MARKS}`;

/** What may stand after the noun without taking anything away from it: « deux actions de prévention » are not all. */
const WHOLE = String.raw`(?=\s{0,2}(?:$|[.,;:!?)»\n]|et\s|répart|organis|déclin|regroup|structur|autour|du\s(?:présent\s)?(?:contrat|CLS)(?!\s(?:de\s|précédent|\d))))`;

/** « Le contrat comporte … », « Le CLS s’articule autour de … »; not « un axe du contrat comporte … ». */
const SAID_OF_US =
  String.raw`(?<![\p{L}’'])(?<!(?:dans|pour|sur|avec|par|sous|selon|de|à)\s)(?:le|ce|notre|(?:le|ce)\sprésent)\s(?<us>contrat(?:\slocal\sde\ssanté)?|CLS)` +
  String.raw`(?:\s\([^()]{1,20}\))?\s(?:(?:se|est|sera|ainsi|donc|désormais|lui-même)\s){0,3}(?:s[’'])?` +
  String.raw`(?:comporte|compte|comprend|contient|rassemble|réunit|regroupe|articule|décline|organise|compose|composé|structure|structuré|construit|bâti|décliné|organisé|articulé|repose)\s` +
  String.raw`(?:(?:autour|sur|en|par|de|selon)\s){0,2}(?:d[’'])?(?:les\s|ses\s)?`;

/** « les trois axes du contrat ». */
const OF_US = String.raw`(?<!\p{L})(?:les|des|aux|ces|nos)\s`;
const OUR = String.raw`\sdu\s(?:présent\s)?(?<us>contrat(?:\slocal\sde\ssanté)?|CLS)(?!\s(?:de\s|précédent|\d))(?!\p{L})(?=\s{0,2}(?:$|[.,;:!?)»]|sont\s|ont\s|se\s|s[’']|constituent\s|forment\s|répondent\s))`;

/** « trois axes et douze fiches », « trois axes, déclinés en douze fiches ». */
const CHAIN = String.raw`(?:\s?,)?(?:\set)?(?:\s(?:répartis|déclinés|organisés|regroupés|structurés)\s(?:en|dans|sur))?\s`;

const FORMS: readonly RegExp[] = [
  new RegExp(SAID_OF_US + NUMBER + NOUN + WHOLE, 'giu'),
  new RegExp(OF_US + NUMBER + NOUN + OUR, 'giu'),
];
const NEXT = new RegExp(CHAIN + NUMBER + NOUN + WHOLE, 'iuy');

/**
 * Sentences that speak of another scheme, of another contract or of a part: their figures are not ours. The regional health
 * project has its axes too.
 */
const NOT_OURS =
  /(?<!\p{L})(?:PRS|COS|SRS|PRAPS|PTSM|CLSM|CPTS|CTG|PCAET|PAT|ASV|projet\srégional|projet\sterritorial|schéma|plan|programme|contrat\sde\sville|convention|charte|précédent|précédente|ancien|première\sgénération|CLS\s?\d|dont|parmi|avenant|initial|initialement)(?!\p{L})/iu;

/** The counts that a text states of the contract. Where it may speak of anything else, nothing is found. */
export function findStatedCounts(text: string): readonly StatedCount[] {
  const found: StatedCount[] = [];
  for (const { 0: sentence, index } of text.matchAll(/(?:[^.!?\n]|\n(?!\n))+/g)) {
    if (NOT_OURS.test(sentence)) continue;
    for (const match of FORMS.flatMap((form) => [...sentence.matchAll(form)])) {
      if (isNamed(match) || !NOT_OURS.test(paragraphBefore(text, index))) {
        found.push(...readMatch(match, sentence, index));
      }
    }
  }
  return found;
}

/** « Ce contrat » alone may be the contrat de ville of the sentence before; « ce contrat local de santé » is not. */
function isNamed(match: RegExpExecArray): boolean {
  return match.groups?.us?.toLowerCase() !== 'contrat';
}

/** How far back the sentence before may reach. */
const LOOK_BACK = 600;

function paragraphBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  return before.slice(Math.max(0, before.lastIndexOf('\n\n')));
}

function readMatch(first: RegExpExecArray, sentence: string, offset: number): readonly StatedCount[] {
  const counts: StatedCount[] = [];
  for (let match: RegExpExecArray | null = first; match !== null; ) {
    const { number: words = '', noun = '' } = match.groups ?? {};
    const number = readNumber(words);
    const start = match.index + match[0].lastIndexOf(words, match[0].lastIndexOf(noun));
    if (number !== undefined) {
      counts.push({ start: offset + start, end: offset + start + words.length, counted: countedBy(noun), number });
    }
    NEXT.lastIndex = match.index + match[0].length;
    match = NEXT.exec(sentence);
  }
  return counts;
}

function countedBy(noun: string): Counted {
  const word = noun.toLowerCase();
  if (word.startsWith('axes')) return 'axes';
  if (word.startsWith('fiches')) return 'fiches';
  return word.startsWith('actions') ? 'actions' : 'signataires';
}
