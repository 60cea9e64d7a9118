import type { Edit } from './edits.ts';
import { isSpace } from './spaces.ts';

const APOSTROPHE =
  /(?<=[A-Za-zÀ-ÖØ-öø-ž])'(?=[A-Za-zÀ-ÖØ-öø-ž\d«“"])|(?<=(?<![A-Za-zÀ-ÖØ-öø-ž])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu))'(?=[ \u00A0])/gi;
const ELLIPSIS = /(?<!\.)\.{3}(?!\.)/g;

/** Typewriter signs become French ones: "…" « … », ' ’ and three dots an ellipsis. Dots that lead to a page stay. */
export function signEdits(text: string): readonly Edit[] {
  const edits = [...replaceAll(text, APOSTROPHE, '’'), ...replaceAll(text, ELLIPSIS, '…'), ...quoteEdits(text)];
  return edits.sort((a, b) => a.start - b.start);
}

function replaceAll(text: string, pattern: RegExp, by: string): Edit[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: by,
  }));
}

type Opener = '"' | '«' | '“';
const CLOSES: Readonly<Record<string, Opener>> = { '»': '«', '”': '“' };

/**
 * Pairs straight quotes. One that finds no partner (inches, a slip) stays as it is: a wrong guess would turn every
 * quotation after it inside out. A quotation in a quotation takes “ ”.
 */
function quoteEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const open: OpenQuotes = { stack: [], waiting: { '"': 0, '«': 0, '“': 0 } };
  for (const { index: at, 0: sign } of text.matchAll(/["«»“”]/g)) {
    const closes = CLOSES[sign];
    if (sign === '”' && open.stack.at(-1)?.sign === '“') edits.push(...outermost(pop(open), at, open));
    else if (closes !== undefined) closeUpTo(open, closes);
    else if (sign !== '"') push(open, sign === '«' ? '«' : '“', at);
    else if (open.stack.at(-1)?.sign === '"' && canClose(text, at)) edits.push(...pairEdits(pop(open), at, open));
    else if (canOpen(text, at)) push(open, '"', at);
  }
  return edits;
}

interface Quote {
  readonly sign: Opener;
  readonly at: number;
}

interface OpenQuotes {
  readonly stack: Quote[];
  /** How many of each sign are on the stack, so that a closing sign without partner costs nothing. */
  readonly waiting: Record<Opener, number>;
}

function push(open: OpenQuotes, sign: Opener, at: number): void {
  open.stack.push({ sign, at });
  open.waiting[sign] += 1;
}

function pop(open: OpenQuotes): Quote | undefined {
  const last = open.stack.pop();
  if (last !== undefined) open.waiting[last.sign] -= 1;
  return last;
}

function closeUpTo(open: OpenQuotes, sign: Opener): void {
  while (open.waiting[sign] > 0 && pop(open)?.sign !== sign);
}

/** Word's “ ” around a whole quotation are French ones; inside « » they are where they belong. */
function outermost(opening: Quote | undefined, end: number, around: OpenQuotes): readonly Edit[] {
  return around.stack.length > 0 ? [] : pairEdits(opening, end, around);
}

function pairEdits(opening: Quote | undefined, end: number, around: OpenQuotes): readonly Edit[] {
  if (opening === undefined) return [];
  const [first, last]: readonly [string, string] = around.stack.length > 0 ? ['“', '”'] : ['«', '»'];
  const start = opening.at;
  return [
    { start, end: start + 1, text: first },
    { start: end, end: end + 1, text: last },
  ];
}

function canOpen(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (isBlank(after)) return after !== '' && isBlank(before);
  return isBlank(before) || "([{—–-/'’«“".includes(before);
}

function canClose(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (isBlank(before)) return before !== '' && isBlank(after);
  return !('([{«“'.includes(before) && /[A-Za-zÀ-ÖØ-öø-ž\d]/u.test(after));
}

function isBlank(character: string): boolean {
  return character === '' || character === '\n' || isSpace(character);
}
