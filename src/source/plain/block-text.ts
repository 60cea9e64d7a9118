import { lineEnd, spacesEnd } from './lines.ts';
import { UNSURE } from './unsure.ts';

const HEAD = /^([|>])(-?) *(?: #.*)?$/;

/** A text under a bar, and the lines after it, in offsets of the file. */
export interface BlockText {
  readonly value: string;
  /** Where the line after its last that is not empty begins. */
  readonly end: number;
  /** Where the line after all of it begins. */
  readonly next: number;
}

/**
 * Reads the text under `|` or `>`.
 * @param text of the file, in which the bar stands at `start`
 * @param parent indentation of what holds the text, in spaces
 */
export function readBlockText(text: string, start: number, parent: number): BlockText {
  const first = lineEnd(text, start) + 1;
  const [, bar, strip] = HEAD.exec(text.slice(start, first - 1)) ?? [];
  if (bar === undefined) throw UNSURE;
  const { lines, end, next } = takeLines(text, first, parent);
  // The last line of a file may lack its end, and the text then lacks it too.
  if (next >= text.length && !text.endsWith('\n')) throw UNSURE;
  const value = bar === '|' ? lines.join('\n') : fold(lines);
  return { value: strip === '-' ? value : `${value}\n`, end, next };
}

interface Taken extends Omit<BlockText, 'value'> {
  /** Without their indentation; the last is not empty. */
  readonly lines: readonly string[];
}

function takeLines(text: string, first: number, parent: number): Taken {
  const indent = firstIndent(text, first);
  if (indent <= parent) throw UNSURE;
  const lines: string[] = [];
  let last = 0;
  let end = first;
  let next = first;
  while (next < text.length) {
    const at = spacesEnd(text, next);
    const spaces = at - next;
    const stop = lineEnd(text, at);
    const isEmpty = at === stop;
    // A line of spaces that is longer than the indentation would keep some of them.
    if (isEmpty ? spaces > indent : spaces < indent && spaces > parent) throw UNSURE;
    if (!isEmpty && spaces < indent) break;
    lines.push(isEmpty ? '' : text.slice(next + indent, stop));
    next = stop + 1;
    if (!isEmpty) {
      last = lines.length;
      end = next;
    }
  }
  lines.length = last;
  return { lines, end, next };
}

/** The indentation of the first line that is not empty. */
function firstIndent(text: string, from: number): number {
  let start = from;
  for (;;) {
    const at = spacesEnd(text, start);
    if (text.charCodeAt(at) !== 10) return at - start;
    start = at + 1;
  }
}

/** Lines follow each other with a space, an empty line parts paragraphs; lines that begin further right are left to `yaml`. */
function fold(lines: readonly string[]): string {
  let folded = '';
  let empty = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(' ') || line.endsWith(' ')) throw UNSURE;
    if (line === '') {
      empty += 1;
      continue;
    }
    if (empty > 0) folded += '\n'.repeat(empty);
    else if (index > 0) folded += ' ';
    folded += line;
    empty = 0;
  }
  return folded;
}
