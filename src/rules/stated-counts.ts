import type { Span } from '../source/path.ts';
import { type ReadNumber, readNumber } from '../text/numbers.ts';
import { speaksOfOthers } from './other-contracts.ts';

/** What a contract counts of itself. */
export type Counted = 'axes' | 'fiches' | 'actions' | 'signataires';

/** A number that a sentence surely states of the contract itself. */
export interface StatedCount extends Span {
  readonly counted: Counted;
  readonly number: ReadNumber;
}

/**
 * The words that numbers are made of, in any order that French or a slip of the pen gives them: what they say together is read
 * afterwards. A list of all numbers would be one expression too long to be compiled quickly.
 */
const WORD =
  '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|' +
  'cinquante|soixante|cents?)';
/** « trente et un », « trente-et-une »: hyphens or spaces, both spellings are right. */
const WORDS = String.raw`${WORD}(?:[\s-](?:et[\s-])?${WORD}){0,5}`;
const ABOUT = String.raw`une\s(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)(?=\sd)`;
/** « **trois axes** »: bold and italics stand around the number, the noun or both. */
const MARKS = '[*_]{0,3}';
const NUMBER = String.raw`${MARKS}(?<number>(?:environ\s|près\sde\s)?(?:\d{1,3}|${WORDS})|${ABOUT})`;
const NOUN = String.raw`${MARKS}(?:\sde\s|\sd[’'])?\s?(?:grande?s\s)?(?<noun>axes(?:\s(?:stratégiques|prioritaires|thématiques|majeurs|principaux|de\stravail|d[’']intervention))?|fiches(?:[-\s]actions?)?|actions|signataires)${MARKS}`;

/** What may stand after the noun without taking anything away from it: « deux actions de prévention » are not all. */
const WHOLE = String.raw`(?=\s{0,2}(?:$|[.,;:!?)»\n]|et\s|répart|organis|déclin|regroup|structur|autour|du\s(?:présent\s)?(?:contrat|CLS)(?!\s(?:de\s|précédent|\d))))`;

/** « Le contrat comporte … », « Le CLS s’articule autour de … »; not « un axe du contrat comporte … ». */
const SAID_OF_US =
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž’'])(?<!(?:dans|pour|sur|avec|par|sous|selon|de|à)\s)(?:le|ce|notre|(?:le|ce)\sprésent)\s(?<us>contrat(?:\slocal\sde\ssanté)?|CLS)` +
  String.raw`(?:\s\([^()]{1,20}\))?\s(?:(?:se|est|sera|ainsi|donc|désormais|lui-même)\s){0,3}(?:s[’'])?` +
  String.raw`(?:comporte|compte|comprend|contient|rassemble|réunit|regroupe|articule|décline|organise|compose|composé|structure|structuré|construit|bâti|décliné|organisé|articulé|repose)\s` +
  String.raw`(?:(?:autour|sur|en|par|de|selon)\s){0,2}(?:d[’'])?(?:les\s|ses\s)?`;

/** « visent », « sont »; not « notamment », not « dont », not « le contrat récent ». */
const VERB = String.raw`(?!(?:dont|souvent|récent|présent|précédent|différent|permanent|[A-Za-zÀ-ÖØ-öø-ž]{1,15}[aei]mm?ent)\s)[A-Za-zÀ-ÖØ-öø-ž]{0,15}(?:ent|ont)\s`;

/** « les trois axes du contrat ». */
const OF_US = String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])(?:les|des|aux|ces|nos)\s`;
const OUR = String.raw`\sdu\s(?:présent\s)?(?<us>contrat(?:\slocal\sde\ssanté)?|CLS)(?!\s(?:de\s|précédent|\d))(?![A-Za-zÀ-ÖØ-öø-ž])(?=\s{0,2}(?:$|[.,;:!?)»]|se\s|s[’']|${VERB}))`;

/** « trois axes et douze fiches », « trois axes, déclinés en douze fiches ». */
const CHAIN = String.raw`(?:\s?,)?(?:\set)?(?:\s(?:répartis|déclinés|organisés|regroupés|structurés)\s(?:en|dans|sur))?\s`;

const FORMS: readonly RegExp[] = [
  new RegExp(SAID_OF_US + NUMBER + NOUN + WHOLE, 'gi'),
  new RegExp(OF_US + NUMBER + NOUN + OUR, 'gi'),
];
/** « Les quatre signataires s’engagent », where a text or a paragraph begins. */
const THE_SIGNATORIES = new RegExp(
  String.raw`^\s{0,3}les\s${NUMBER}${MARKS}\s(?<noun>signataires)${MARKS}\s(?:s[’']|se\s)?${VERB}`,
  'i',
);
/** A part is said of a whole that comes before. */
const PARTIAL = /(?<![A-Za-zÀ-ÖØ-öø-ž])(?:dont|parmi)(?![A-Za-zÀ-ÖØ-öø-ž])/i;
const NEXT = new RegExp(CHAIN + NUMBER + NOUN + WHOLE, 'iy');

/** Most sentences name nothing that is counted here. */
const NOUNS = /axes|fiches|actions|signataires/i;

/** Most others count nothing: the long patterns are compiled and tried for those that have a number before such a noun. */
const COUNTABLE = new RegExp(
  String.raw`(?:\d|${WORD}|aine)${MARKS}(?:\sde\s|\sd[’'])?\s?(?:grande?s\s)?(?:axes|fiches|actions|signataires)`,
  'i',
);

/** The counts that a text states of the contract. Where it may speak of anything else, nothing is found. */
export function findStatedCounts(text: string): readonly StatedCount[] {
  const found: StatedCount[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+(?:\n(?!\n)[^.!?\n]*)*/g)) {
    if (!NOUNS.test(sentence) || !COUNTABLE.test(sentence) || speaksOfOthers(sentence)) continue;
    const partial = sentence.search(PARTIAL);
    for (const match of FORMS.flatMap((form) => [...sentence.matchAll(form)])) {
      if (partial !== -1 && partial < match.index) continue;
      if (isNamed(match) || !speaksOfOthers(paragraphBefore(text, index))) {
        found.push(...readMatch(match, sentence, index));
      }
    }
    found.push(...signatoriesIn(sentence, text, index));
  }
  return found;
}

/** Two may be the two that were just named; from three on it is all of them, unless another text is spoken of before. */
function signatoriesIn(sentence: string, text: string, index: number): readonly StatedCount[] {
  const match = THE_SIGNATORIES.exec(sentence);
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  if (match === null || !endsParagraph(before.slice(-8) + sentence.slice(0, match[0].search(/\S/)))) return [];
  if (speaksOfOthers(before)) return [];
  return readMatch(match, sentence, index).filter(({ number }) => number.value > 2);
}

/** Whether what stands here begins a paragraph: nothing but white space stands before, or an empty line. */
function endsParagraph(before: string): boolean {
  const words = before.trimEnd();
  return words === '' || before.slice(words.length).split('\n').length > 2;
}

/** « Ce contrat » alone may be the contrat de ville of the sentence before; « ce contrat local de santé » is not. */
function isNamed(match: RegExpExecArray): boolean {
  return match.groups?.us?.toLowerCase() !== 'contrat';
}

/** How far on a sentence may go on counting. */
const LOOK_AHEAD = 200;
const ANOTHER = new RegExp(
  String.raw`(?<![A-Za-zÀ-ÖØ-öø-ž])(?:\d{1,3}|une?|${WORDS})\s(?:autres\s)?(axe|fiche|action|signataire)s?(?![A-Za-zÀ-ÖØ-öø-ž])`,
  'gi',
);

/** How far back the sentence before may reach. */
const LOOK_BACK = 600;

function paragraphBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  return before.slice(Math.max(0, before.lastIndexOf('\n\n')));
}

function readMatch(first: RegExpExecArray, sentence: string, offset: number): readonly StatedCount[] {
  const counts: StatedCount[] = [];
  let end = first.index;
  for (let match: RegExpExecArray | null = first; match !== null; ) {
    const { number: words = '', noun = '' } = match.groups ?? {};
    const number = readNumber(words);
    const start = match.index + match[0].lastIndexOf(words, match[0].lastIndexOf(noun));
    if (number !== undefined) {
      counts.push({ start: offset + start, end: offset + start + words.length, counted: countedBy(noun), number });
    }
    end = match.index + match[0].length;
    NEXT.lastIndex = end;
    match = NEXT.exec(sentence);
  }
  const rest = sentence.slice(end, end + LOOK_AHEAD).split(PARTIAL)[0] ?? '';
  const others = [
    ...counts.map(({ counted }) => counted),
    ...[...rest.matchAll(ANOTHER)].map(([, noun = '']) => countedBy(noun)),
  ];
  // « trois axes et deux axes transversaux »: neither number is that of all the axes.
  return counts.filter(({ counted }) => others.filter((other) => other === counted).length === 1);
}

function countedBy(noun: string): Counted {
  const word = noun.toLowerCase();
  if (word.startsWith('axe')) return 'axes';
  if (word.startsWith('fiche')) return 'fiches';
  return word.startsWith('action') ? 'actions' : 'signataires';
}
