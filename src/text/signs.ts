import {
  CAPITAL,
  DIGIT,
  HIDDEN,
  JOINER,
  KINDS,
  kindOf,
  LATIN,
  LETTER,
  NEWLINE,
  OTHER,
  SPACE,
  STRANGE,
  UNUSUAL,
} from './kinds.ts';
import { NOTE_HEAD } from './note-head.ts';
import type { WordGroups } from './word-groups.ts';

/**
 * What a text may hold, a bit each. They are what patterns begin with: a text without the sign can't hold what the pattern
 * looks for. A sign that is set in vain costs a little time; one that is not set hides a mistake.
 */
const SIGNS = {
  /** « 3 ». */
  digit: 0x1,
  /** « 2e », « 10km »: a figure that touches a letter. */
  'digit-letter': 0x2,
  /** « 12/05 », « 2024-05 ». */
  'joined-figures': 0x4,
  /** « 04 », « 0033 », « +33 »: how a telephone number begins. */
  'phone-start': 0x8,
  /** « CPAM »: a word that begins with three capitals. */
  acronym: 0x10,
  /** « Etat »: E or I, then a small letter. */
  'bare-capital': 0x20,
  /** « A la suite ». */
  'lone-a': 0x40,
  /** « XXIème », « 1^er^ ». */
  'long-ordinal': 0x80,
  /** « de de »: words that begin alike with nothing but a space between them. */
  doubled: 0x100,
  /** « … », « .. », « __ ». */
  dots: 0x200,
  /** « projet! », « «ainsi », « n°3 », « L.1434 »: a sign that touches what French sets apart from it. */
  tight: 0x400,
  /** « habitant·e », « élu.e », « élu(e », « élu-e-s ». */
  inclusive: 0x800,
  /** Quotation marks that are not French. */
  quote: 0x1000,
  /** « [à compléter] », « [nom](lien) »: not the call of a note. */
  '[': 0x2000,
  /** « { » or « } ». */
  brace: 0x4000,
  '??': 0x8000,
  '@': 0x10000,
  /** A character that few French texts hold. */
  unusual: 0x20000,
  /** A character that is not seen; it is an unusual one too. */
  hidden: 0x40000,
} as const;

/** The name of something that a text may hold. */
export type Sign = keyof typeof SIGNS;

/** The bits of signs, to compare with what {@link lookThrough} finds. */
export function signBits(names: readonly Sign[]): number {
  return names.reduce((bits, name) => bits | SIGNS[name], 0);
}

/** What a text holds: bits of signs and bits of groups of words. */
export interface Held {
  readonly signs: number;
  readonly words: number;
}

/** Letters of other alphabets, loose accents and the like: any pattern may have something to say. */
const ALL: Held = { signs: -1, words: -1 };

/**
 * Looks through a text once, character by character, for all signs and for the words of a table. Every pattern that is not
 * run for it saves a pass of its own, and its compilation.
 */
export function lookThrough(text: string, words: WordGroups): Held {
  const seen: Seen = { signs: 0, words: 0, first: 0, isFirst: true };
  let before = NEWLINE;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === STRANGE) return ALL;
    if (kind >= LETTER) {
      if (before === DIGIT) seen.signs |= SIGNS['digit-letter'];
      at = seeWord(seen, text, at, words) - 1;
    } else if (kind === DIGIT) seeDigit(seen, text, at, before);
    else if (kind === SPACE || kind === NEWLINE) seen.isFirst = true;
    else seeMark(seen, text, at, kind, before);
    before = kind;
  }
  return seen;
}

/** What was seen of a text so far. */
interface Seen {
  signs: number;
  words: number;
  /** The first piece of the word before: of « peut-être peut-être » that is « peut » twice. None where more than a space follows. */
  first: number;
  /** Whether what comes is the first piece of a word. */
  isFirst: boolean;
}

/** @returns where the word ends */
function seeWord(seen: Seen, text: string, start: number, words: WordGroups): number {
  let hash = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    // `kindOf` and `wordHash` written out: on the first contract, which runs before all is compiled, calls for each letter cost as
    // much again.
    const code = text.charCodeAt(end);
    const kind = code < LATIN ? (KINDS[code] ?? OTHER) : kindOf(code);
    if (kind < LETTER) break;
    hash = ((hash << 5) - hash + (kind & 0x7f)) | 0;
  }
  seen.words |= words.groupsOf(hash);
  if (kindOf(text.charCodeAt(start)) >= CAPITAL) seen.signs |= capitalSigns(text, start, end);
  if (seen.isFirst) {
    if (hash === seen.first) seen.signs |= SIGNS.doubled;
    seen.first = hash;
    seen.isFirst = false;
  }
  return end;
}

function seeDigit(seen: Seen, text: string, at: number, before: number): void {
  seen.signs |= SIGNS.digit;
  if (before !== DIGIT && text.charAt(at) === '0' && beginsPhone(text, at)) seen.signs |= SIGNS['phone-start'];
  if (seen.isFirst) seen.first = 0;
  seen.isFirst = false;
}

/** « 04 » does; « 2024-04 » and « 1.04 » go on with another number. */
function beginsPhone(text: string, at: number): boolean {
  return isDigit(text, at + 1) && !(at > 0 && '.,/-'.includes(text.charAt(at - 1)));
}

function seeMark(seen: Seen, text: string, at: number, kind: number, before: number): void {
  if (kind === UNUSUAL) seen.signs |= SIGNS.unusual;
  else if (kind === HIDDEN) seen.signs |= SIGNS.unusual | SIGNS.hidden;
  else seen.signs |= MARK_READERS.get(text.charCodeAt(at))?.(text, at, before) ?? 0;
  // An apostrophe or a hyphen after a letter goes on with its word.
  if (kind === JOINER && before >= DIGIT) return;
  seen.first = 0;
  seen.isFirst = true;
}

/** The signs of a word that begins with a capital. */
function capitalSigns(text: string, start: number, end: number): number {
  const letter = text.charAt(start);
  const length = end - start;
  const second = length > 1 ? kindOf(text.charCodeAt(start + 1)) : OTHER;
  const third = length > 2 ? kindOf(text.charCodeAt(start + 2)) : OTHER;
  let signs = second >= CAPITAL && third >= CAPITAL ? SIGNS.acronym : 0;
  if ((letter === 'E' || letter === 'I') && second >= LETTER && second < CAPITAL) signs |= SIGNS['bare-capital'];
  if (letter === 'A' && length === 1) signs |= SIGNS['lone-a'];
  // « XXIème », « Ièmes »: of a word that ends otherwise, the m stands elsewhere.
  if ('IVX'.includes(letter) && text.slice(end - 3, end).includes('m')) signs |= SIGNS['long-ordinal'];
  return signs;
}

/** What a mark that stands at `at` in a text is a sign of, by the kind of character before it. */
type MarkReader = (text: string, at: number, before: number) => number;

const tight: MarkReader = (_, __, before) => (before === SPACE || before === NEWLINE ? 0 : SIGNS.tight);
const tightAfter: MarkReader = (text, at) => (isBlank(text, at + 1) ? 0 : SIGNS.tight);
const always =
  (signs: number): MarkReader =>
  () =>
    signs;
const both =
  (one: MarkReader, other: MarkReader): MarkReader =>
  (text, at, before) =>
    one(text, at, before) | other(text, at, before);
/** Two of the same. */
const twice =
  (signs: number): MarkReader =>
  (text, at) =>
    text.charCodeAt(at) === text.charCodeAt(at + 1) ? signs : 0;

const fullStop: MarkReader = (text, at, before) => {
  const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : NEWLINE;
  if (next >= LETTER) return before >= LETTER ? SIGNS.inclusive : 0;
  return next === DIGIT || text.charAt(at + 1) === '*' ? SIGNS.tight : 0;
};
const colon: MarkReader = (text, at, before) => (headsNote(text, at) ? 0 : tight(text, at, before));
const hyphen: MarkReader = (text, at, before) => {
  if (before === DIGIT) return isDigit(text, at + 1) ? SIGNS['joined-figures'] : 0;
  return before >= LETTER && text.charAt(at + 1) === 's' ? SIGNS.inclusive : 0;
};

const MARK_READERS: ReadonlyMap<number, MarkReader> = new Map(
  Object.entries<MarkReader>({
    '.': both(twice(SIGNS.dots), fullStop),
    '-': hyphen,
    ';': tight,
    ':': colon,
    '!': tight,
    '?': both(twice(SIGNS['??']), tight),
    '%': tight,
    '»': tight,
    '€': both(always(SIGNS.unusual), tight),
    '‰': both(always(SIGNS.unusual), tight),
    '«': tightAfter,
    '°': tightAfter,
    '(': (_, __, before) => (before >= LETTER ? SIGNS.inclusive : 0),
    '/': (text, at, before) => (before === DIGIT && isDigit(text, at + 1) ? SIGNS['joined-figures'] : 0),
    '+': (text, at) => (isDigit(text, at + 1) ? SIGNS['phone-start'] : 0),
    '·': always(SIGNS.inclusive),
    '•': always(SIGNS.inclusive | SIGNS.unusual),
    '‧': always(SIGNS.inclusive | SIGNS.unusual),
    '…': always(SIGNS.dots),
    _: twice(SIGNS.dots),
    '"': always(SIGNS.quote),
    '“': always(SIGNS.quote | SIGNS.unusual),
    '”': always(SIGNS.quote | SIGNS.unusual),
    // « [^1] » calls a note, « ![^1](…) » is a picture.
    '[': (text, at) => (text.charAt(at + 1) === '^' && text.charAt(at - 1) !== '!' ? 0 : SIGNS['[']),
    '{': always(SIGNS.brace),
    '}': always(SIGNS.brace),
    '@': always(SIGNS['@']),
    // In « [^1] » it begins a note.
    '^': (_, __, before) => (before >= DIGIT ? SIGNS['long-ordinal'] : 0),
  }).map(([mark, read]) => [mark.charCodeAt(0), read]),
);

const HEAD = new RegExp(NOTE_HEAD, 'y');

/** Whether the colon at `at` ends the head of a note. */
function headsNote(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== ']') return false;
  HEAD.lastIndex = text.lastIndexOf('\n', at) + 1;
  return HEAD.test(text) && HEAD.lastIndex === at + 1;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;
}

/** Whether a space, a line end or the end of the text stands there. */
function isBlank(text: string, at: number): boolean {
  const kind = at < text.length ? kindOf(text.charCodeAt(at)) : NEWLINE;
  return kind === SPACE || kind === NEWLINE;
}
