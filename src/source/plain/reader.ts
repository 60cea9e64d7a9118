import { writtenWith } from './flow.ts';
import { lineEnd, spacesEnd } from './lines.ts';
import type { NotedValue, Notes } from './notes.ts';

/** A file that is read from line to line. Between two values it stands at the next line that holds more than a comment. */
export interface Reader {
  readonly text: string;
  /** Where the line begins, after its indentation; the length of the text at the end. */
  at: number;
  /** The indentation of the line, in spaces; -1 at the end. */
  indent: number;
  /** How many empty lines stand right before it, and how many comments. */
  empty: number;
  comments: number;
  readonly notes: Notes | undefined;
  /** Where the value that was read last stands, where that is noted; nothing for one that is not written. */
  last: NotedValue | undefined;
}

/** Stands at the first line of a file. @param text whose lines end as on Unix */
export function openReader(text: string, notes: Notes | undefined): Reader {
  const reader: Reader = { text, at: 0, indent: 0, empty: 0, comments: 0, notes, last: undefined };
  goToLine(reader, 0);
  return reader;
}

const LINE_END = 10;
const HASH = 35;

/** Goes to the next line that holds more than a comment. @param from where a line begins */
export function goToLine(reader: Reader, from: number): void {
  const { text } = reader;
  reader.empty = 0;
  reader.comments = 0;
  let start = from;
  let at = spacesEnd(text, start);
  for (; at < text.length; at = spacesEnd(text, start)) {
    const sign = text.charCodeAt(at);
    if (sign === HASH) reader.comments += 1;
    else if (sign === LINE_END) reader.empty += 1;
    else break;
    start = lineEnd(text, at) + 1;
  }
  reader.at = Math.min(at, text.length);
  reader.indent = at < text.length ? at - start : -1;
}

/** Notes the value that stands between two offsets. */
export function noteFrom(reader: Reader, start: number, end: number): void {
  const { text, notes } = reader;
  if (notes === undefined) return;
  reader.last = { stretch: [notes.offset(start), notes.offset(end)], written: writtenWith(text.charAt(start)) };
}
