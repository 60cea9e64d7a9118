import { UNSURE } from './unsure.ts';

const HEAD = /^([|>])(-?) *(?: #.*)?$/;

/** A text under a bar, and the lines after it. */
export interface BlockText {
  readonly value: string;
  /** The line after its last that is not empty. */
  readonly end: number;
  /** The line after all of it. */
  readonly next: number;
}

/**
 * Reads the text under `|` or `>`.
 * @param head what stands after the key: the bar, and a comment perhaps
 * @param lines the lines of the file; `first` is the one after the bar
 * @param parent indentation of what holds the text, in spaces
 */
export function readBlockText(head: string, lines: readonly string[], first: number, parent: number): BlockText {
  const [, bar, strip] = HEAD.exec(head) ?? [];
  if (bar === undefined) throw UNSURE;
  const { texts, next } = takeLines(lines, first, parent);
  // The last line of a file may lack its end, and the text then lacks it too.
  if (next === lines.length && lines.at(-1) !== '') throw UNSURE;
  while (texts.at(-1) === '') texts.pop();
  const value = bar === '|' ? texts.join('\n') : fold(texts);
  return { value: strip === '-' ? value : `${value}\n`, end: first + texts.length, next };
}

function takeLines(lines: readonly string[], first: number, parent: number): { texts: string[]; next: number } {
  let begin = first;
  while (begin < lines.length && isBlank(lines[begin] ?? '')) begin += 1;
  const indent = indentOf(lines[begin] ?? '');
  if (indent <= parent) throw UNSURE;
  const texts: string[] = [];
  let next = first;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const spaces = indentOf(line);
    const isEmpty = spaces === line.length;
    // A line of spaces that is longer than the indentation would keep some of them.
    if (isEmpty ? spaces > indent : spaces < indent && spaces > parent) throw UNSURE;
    if (!isEmpty && spaces < indent) break;
    texts.push(line.slice(indent));
  }
  return { texts, next };
}

function isBlank(line: string): boolean {
  return indentOf(line) === line.length;
}

/** Lines follow each other with a space, an empty line parts paragraphs; lines that begin further right are left to `yaml`. */
function fold(texts: readonly string[]): string {
  let folded = '';
  let empty = 0;
  for (const [index, text] of texts.entries()) {
    if (text.startsWith(' ') || text.endsWith(' ')) throw UNSURE;
    if (text === '') {
      empty += 1;
      continue;
    }
    if (empty > 0) folded += '\n'.repeat(empty);
    else if (index > 0) folded += ' ';
    folded += text;
    empty = 0;
  }
  return folded;
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent += 1;
  return indent;
}
