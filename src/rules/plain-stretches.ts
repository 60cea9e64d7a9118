import { findExpressions } from '../model/expressions.ts';
import type { Span } from '../source/path.ts';
import { findVerbatim } from '../text/addresses.ts';
import type { Edit } from '../text/edits.ts';
import { NOTE_HEAD } from '../text/note-head.ts';

/** Code, targets and names of links, heads of notes, the line under the head of a table, entities, tags: not for the reader. */
const MARKS = new RegExp(
  [
    /`[^`\n]{0,500}`/,
    /\]\([^)\n]{0,500}\)/,
    new RegExp(`^${NOTE_HEAD}`),
    /^ {0,3}\[[^\]\n]{1,100}\]:.{0,500}$/,
    /^[ \t|:-]{3,200}$/,
    /&#?\w{1,30};/,
    /<[^<>\n]{1,300}>/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** The stretches of a text that are no prose, from left to right; some may overlap. */
function findUntouchable(text: string): readonly Span[] {
  const marks = [...text.matchAll(MARKS)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  return [...findVerbatim(text), ...findExpressions(text), ...marks].sort((a, b) => a.start - b.start);
}

/** The stretches (of edits, of words) that stand in prose; both lists go from left to right. */
export function inProse<Found extends Span>(text: string, found: readonly Found[]): readonly Found[] {
  if (found.length === 0) return [];
  const untouchable = findUntouchable(text);
  let next = 0;
  let reach = 0;
  return found.filter(({ start, end }) => {
    for (
      let span = untouchable[next];
      span !== undefined && span.start < Math.max(end, start + 1);
      span = untouchable[next]
    ) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return reach <= start;
  });
}

/** A place where a pattern stands in prose. */
interface Match extends Span {
  readonly found: RegExpExecArray;
}

/** The places where a pattern stands in prose. */
export function matchesInProse(text: string, pattern: RegExp): readonly Match[] {
  const all = [...text.matchAll(pattern)];
  return inProse(
    text,
    all.map((found) => ({ start: found.index, end: found.index + found[0].length, found })),
  );
}

/** Each match of a pattern in prose, replaced. */
export function replacements(text: string, pattern: RegExp, by: (found: RegExpExecArray) => string): readonly Edit[] {
  return matchesInProse(text, pattern).map(({ start, end, found }) => ({ start, end, text: by(found) }));
}
