import { indentOf, readBlockText } from './block-text.ts';
import { readFlow, setNew, writtenWith } from './flow.ts';
import type { NotedValue, Notes } from './notes.ts';
import { beforeComment, nextPlainLine, plainLine, trimmed } from './scalar.ts';
import { UNSURE } from './unsure.ts';

/** Signs that need a closer look: controls, tabs, marks of order, line ends of other systems, halves of signs. */
const STRANGE = /[^\n -~\u00A1-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\uD7FF\u00A0\u202F]/;
/** A space that is none, where YAML's own spaces count: at the head of a line, around a colon, after a dash. */
const MISLEADING = /[\u00A0\u202F](?:(?<=(?:^|[\n:-] *).)| *(?:[:\n]|$))/;
const KEY = /([A-Za-z_À-ÖØ-öø-ž][A-Za-z0-9_À-ÖØ-öø-ž/-]{0,60}):(?: {1,60}(?! )|$)/y;
/** Far beyond what a contract needs. */
const MOST_LEVELS = 24;

/**
 * Reads a file written in the plain subset of YAML that contracts are written in, some twenty times faster than `yaml` does:
 * keys of letters, texts of one line or under a bar, lists, groups, comments. At the first thing that it is not sure to read as
 * `yaml` reads it, or that may be a mistake, it gives up the whole file, and `yaml` reads it: nothing but speed is lost without it
 * (`docs/decisions`).
 * @param notes where to take down where everything stands, which takes as long again
 * @returns the content, or `undefined` where `yaml` has to read the file
 */
export function readPlain(
  text: string,
  notes?: Notes,
): { readonly content: Readonly<Record<string, unknown>> } | undefined {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (STRANGE.test(unix) || MISLEADING.test(unix)) return undefined;
  try {
    const reader: Reader = { lines: unix.split('\n'), at: 0, notes, last: undefined };
    if (nextIndent(reader) !== 0) return undefined;
    const content = readMap(reader, 0, 0);
    return reader.at >= reader.lines.length ? { content } : undefined;
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}

interface Reader {
  /** A line is changed where a group begins behind its dash. */
  readonly lines: string[];
  /** The line that is read next. */
  at: number;
  readonly notes: Notes | undefined;
  /** Where the value that was read last stands, where that is noted; nothing for one that is not written. */
  last: NotedValue | undefined;
}

/** Goes to the next line that holds more than a comment. @returns its indentation, or -1 at the end */
function nextIndent(reader: Reader): number {
  const { lines } = reader;
  for (; reader.at < lines.length; reader.at += 1) {
    const line = lines[reader.at] ?? '';
    const indent = indentOf(line);
    if (indent < line.length && line.charCodeAt(indent) !== 35) return indent;
  }
  return -1;
}

function readMap(reader: Reader, indent: number, level: number): Readonly<Record<string, unknown>> {
  if (level > MOST_LEVELS) throw UNSURE;
  const map: Record<string, unknown> = {};
  for (let found = indent; found >= indent; found = nextIndent(reader)) {
    if (found > indent) throw UNSURE;
    const line = reader.lines[reader.at] ?? '';
    KEY.lastIndex = indent;
    const key = KEY.exec(line)?.[1];
    if (key === undefined) throw UNSURE;
    const start = KEY.lastIndex;
    const rest = line.slice(start);
    const row = reader.at;
    reader.at += 1;
    setNew(map, key, isEmpty(rest) ? readBelow(reader, indent, level, true) : readRest(reader, rest, indent, start));
    if (reader.notes !== undefined && reader.last !== undefined) {
      const offset = reader.notes.offset(row, indent);
      reader.notes.note(map, key, { ...reader.last, key: [offset, offset + key.length] });
    }
  }
  if (reader.notes !== undefined) reader.last = COLLECTION;
  return map;
}

function readList(reader: Reader, indent: number, level: number): readonly unknown[] {
  if (level > MOST_LEVELS) throw UNSURE;
  const list: unknown[] = [];
  for (let found = indent; found >= indent; found = nextIndent(reader)) {
    if (found > indent) throw UNSURE;
    const line = reader.lines[reader.at] ?? '';
    if (!isItem(line, indent)) break;
    let start = indent + 1;
    while (line.charCodeAt(start) === 32) start += 1;
    const rest = line.slice(start);
    KEY.lastIndex = start;
    if (KEY.test(line)) {
      // The group that begins behind the dash goes on below, as if its first key stood on a line of its own.
      reader.lines[reader.at] = ' '.repeat(start) + rest;
      list.push(readMap(reader, start, level + 1));
    } else {
      reader.at += 1;
      list.push(isEmpty(rest) ? readBelow(reader, indent, level, false) : readRest(reader, rest, indent, start));
    }
    if (reader.notes !== undefined && reader.last !== undefined) reader.notes.note(list, list.length - 1, reader.last);
  }
  if (reader.notes !== undefined) reader.last = COLLECTION;
  return list;
}

/** What stands below a key or a dash that has nothing behind it. The list of a key may begin right under it. */
function readBelow(reader: Reader, indent: number, level: number, isKey: boolean): unknown {
  const below = nextIndent(reader);
  const line = reader.lines[reader.at] ?? '';
  if (below > indent)
    return isItem(line, below) ? readList(reader, below, level + 1) : readMap(reader, below, level + 1);
  if (isKey && below === indent && isItem(line, indent)) return readList(reader, indent, level + 1);
  reader.last = undefined;
  return null;
}

/** A group or list of several lines is pointed at by what stands in it. */
const COLLECTION: NotedValue = { stretch: [0, 0], written: 'collection' };

/** The value that stands behind its key or dash, at `column` of the line before the one that is read next. */
function readRest(reader: Reader, rest: string, indent: number, column: number): unknown {
  const sign = rest.charAt(0);
  const row = reader.at - 1;
  if (sign === '|' || sign === '>') {
    const { value, end, next } = readBlockText(rest, reader.lines, reader.at, indent);
    reader.at = next;
    noteTo(reader, row, column, sign, [end, 0]);
    return value;
  }
  const isPlain = !'"\'[{'.includes(sign);
  const value = isPlain ? plainLine(rest) : readWhole(reader, rest, row, column);
  if (!isDeeper(reader, indent)) {
    if (isPlain && reader.notes !== undefined)
      noteTo(reader, row, column, sign, [row, column + beforeComment(rest).length]);
    return value;
  }
  if (!isPlain || rest.includes(' #')) throw UNSURE;
  const text = `${trimmed(rest)}${goingOn(reader, indent)}`;
  if (reader.notes !== undefined) noteTo(reader, row, column, sign, lastText(reader));
  return text;
}

/** Notes a value that begins with `sign` at a column of a line, and ends before another. */
function noteTo(
  reader: Reader,
  row: number,
  column: number,
  sign: string,
  [endRow, endColumn]: readonly [number, number],
): void {
  const { notes } = reader;
  if (notes === undefined) return;
  reader.last = {
    stretch: [notes.offset(row, column), notes.offset(endRow, endColumn)],
    written: writtenWith(sign),
  };
}

/** Where the last line ends that was read and is not empty. */
function lastText({ lines, at }: Reader): readonly [row: number, column: number] {
  let row = at - 1;
  while (trimmed(lines[row] ?? '') === '') row -= 1;
  return [row, trimmed(lines[row] ?? '').length];
}

/** Whether the next line that holds more than a comment stands further right. */
function isDeeper(reader: Reader, indent: number): boolean {
  const { at } = reader;
  const isBelow = nextIndent(reader) > indent;
  // A comment between the lines of a text ends it, and what follows is a mistake.
  if (isBelow && reader.lines.slice(at, reader.at).some((line) => line.trimStart().startsWith('#'))) throw UNSURE;
  if (isBelow) reader.at = at;
  return isBelow;
}

/** The lines that go on with an unquoted text: an end of line is a space, an empty line an end of line. */
function goingOn(reader: Reader, indent: number): string {
  const { lines } = reader;
  let text = '';
  let empty = 0;
  for (; reader.at < lines.length; reader.at += 1) {
    const line = lines[reader.at] ?? '';
    const spaces = indentOf(line);
    if (spaces === line.length) empty += 1;
    else if (spaces > indent) {
      text += (empty > 0 ? '\n'.repeat(empty) : ' ') + nextPlainLine(line);
      empty = 0;
    } else break;
  }
  return text;
}

/** A quoted text or a bracket after which nothing but a comment stands on the line. */
function readWhole(reader: Reader, rest: string, row: number, column: number): unknown {
  const { notes } = reader;
  const { value, end } = readFlow(rest, 0, 0, notes && { notes, base: notes.offset(row, column) });
  if (!/^ *(?: #.*)?$/.test(rest.slice(end))) throw UNSURE;
  noteTo(reader, row, column, rest.charAt(0), [row, column + end]);
  return value;
}

function isItem(line: string, at: number): boolean {
  return line.charCodeAt(at) === 45 && (at + 1 === line.length || line.charCodeAt(at + 1) === 32);
}

function isEmpty(rest: string): boolean {
  return rest === '' || rest.charCodeAt(0) === 35;
}
