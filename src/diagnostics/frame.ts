import type { Place } from './diagnostic.ts';

/** One line of a code frame, ready to be coloured. */
export interface FrameLine {
  /** Line number in the file; absent on the line of carets. */
  readonly number?: number;
  readonly text: string;
}

/** The columns of text that a frame shows; a longer line is cut around the token, so that a terminal never wraps it. */
const SHOWN = 96;

/**
 * The lines of `text` around `place`, at most one before and one after, with carets under the token.
 * Tabs and other control characters are shown as spaces: a file must not move the reader's cursor.
 */
export function codeFrame(text: string, place: Place, width: number = SHOWN): readonly FrameLine[] {
  const [before, wrong, after] = linesAround(text, place.line);
  if (wrong === undefined) return [];
  const shift = Math.max(0, Math.min(place.column - 1 - Math.floor(width / 3), wrong.length - width));
  // The neighbours say where one is: they are shown from their beginning.
  const shown = (line: string, from = 0): string => visible(cut(line, from, width));
  const last = place.endLine === place.line ? place.endColumn : wrong.length + 1;
  const start = place.column - 1 - shift;
  const length = Math.max(1, Math.min(last - place.column, width - start));
  const frame: FrameLine[] = [];
  if (before !== undefined && before.trim() !== '') frame.push({ number: place.line - 1, text: shown(before) });
  frame.push({ number: place.line, text: shown(wrong, shift) });
  frame.push({ text: ' '.repeat(start) + '^'.repeat(length) });
  if (after !== undefined && after.trim() !== '') frame.push({ number: place.line + 1, text: shown(after) });
  return frame;
}

/** A line of `text`, from 1, between the one before and the one after; what is not there is `undefined`. */
function linesAround(text: string, line: number): readonly (string | undefined)[] {
  let start = 0;
  for (let number = 1; number < line - 1; number += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return [];
    start = end + 1;
  }
  const found: (string | undefined)[] = line === 1 ? [undefined] : [];
  while (found.length < 3 && start <= text.length) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    found.push(text.slice(start, stop).replace(/\r$/, ''));
    start = end === -1 ? text.length + 1 : end + 1;
  }
  return found;
}

/** `width` units of a line; an ellipsis stands where something was left out. */
function cut(line: string, from: number, width: number): string {
  const piece = line.slice(from, from + width);
  const start = from > 0 ? `…${piece.slice(1)}` : piece;
  return (from + width < line.trimEnd().length ? `${start.slice(0, -1)}…` : start).trimEnd();
}

/** Text from a contract with nothing in it that a terminal would obey: controls and bidirectional marks are blanked. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
