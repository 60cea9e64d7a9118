import { readBlockText } from './block-text.ts';
import { readFlow } from './flow.ts';
import { keyAt } from './key.ts';
import { lineEnd, nextSign, spacesEnd, trimmed } from './lines.ts';
import type { NotedValue, Notes } from './notes.ts';
import { goToLine, noteFrom, openReader, type Reader } from './reader.ts';
import { nextPlainLine, plainLine, plainText } from './scalar.ts';
import { UNSURE } from './unsure.ts';
import { unusualSigns } from './unusual.ts';

/** A space that is none, where YAML's own spaces count: at the head of a line, around a colon, after a dash. */
const MISLEADING = /[\u00A0\u202F](?:(?<=(?:^|[\n:-] *).)| *(?:[:\n]|$))/;
/** Far beyond what a contract needs. */
const MOST_LEVELS = 24;

/** What a file of plain YAML says. */
export interface Plain {
  readonly content: Readonly<Record<string, unknown>>;
  /** Its signs that few texts hold. */
  readonly unusual: ReadonlySet<string>;
}

/**
 * Reads a file written in the plain subset of YAML that contracts are written in, some thirty times faster than `yaml` does:
 * keys of letters, texts of one line or under a bar, lists, groups, comments. At the first thing that it is not sure to read as
 * `yaml` reads it, or that may be a mistake, it gives up the whole file, and `yaml` reads it: nothing but speed is lost without it
 * (`docs/decisions`).
 * @param notes where to take down where everything stands, which takes as long again
 * @returns what it says, or `undefined` where `yaml` has to read the file
 */
export function readPlain(text: string, notes?: Notes): Plain | undefined {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const unusual = unusualSigns(unix);
  if (unusual === undefined || isMisleading(unix)) return undefined;
  try {
    const reader = openReader(unix, notes);
    if (reader.indent !== 0) return undefined;
    const content = readMap(reader, 0, 0);
    return reader.at === unix.length ? { content, unusual } : undefined;
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}

/** Few files have such a space at all, and to look for one sign is quicker than to look for one in its place. */
function isMisleading(text: string): boolean {
  return (text.includes('\u00A0') || text.includes('\u202F')) && MISLEADING.test(text);
}

function readMap(reader: Reader, indent: number, level: number): Readonly<Record<string, unknown>> {
  if (level > MOST_LEVELS) throw UNSURE;
  const map: Record<string, unknown> = {};
  do {
    const { text, at } = reader;
    const key = keyAt(text, at);
    if (key === undefined || Object.hasOwn(map, key)) throw UNSURE;
    map[key] = readBehind(reader, at + key.length + 1, indent, level, true);
    if (reader.notes !== undefined && reader.last !== undefined) {
      const start = reader.notes.offset(at);
      reader.notes.note(map, key, { ...reader.last, key: [start, start + key.length] });
    }
  } while (reader.indent === indent);
  if (reader.indent > indent) throw UNSURE;
  reader.last = COLLECTION;
  return map;
}

function readList(reader: Reader, indent: number, level: number): readonly unknown[] {
  if (level > MOST_LEVELS) throw UNSURE;
  const list: unknown[] = [];
  do {
    const { text, at } = reader;
    if (!isItem(text, at)) break;
    const start = spacesEnd(text, at + 1);
    if (keyAt(text, start) === undefined) list.push(readBehind(reader, at + 1, indent, level, false));
    else {
      // The group that begins behind the dash goes on below, as if its first key stood on a line of its own.
      reader.at = start;
      list.push(readMap(reader, indent + start - at, level + 1));
    }
    if (reader.last !== undefined) reader.notes?.note(list, list.length - 1, reader.last);
  } while (reader.indent === indent);
  if (reader.indent > indent) throw UNSURE;
  reader.last = COLLECTION;
  return list;
}

const LINE_END = 10;
const DASH = 45;

function isItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && ' \n'.includes(text.charAt(at + 1));
}

/** What stands behind a key or a dash that ends at `end`, or below it. */
function readBehind(reader: Reader, end: number, indent: number, level: number, isKey: boolean): unknown {
  const { text } = reader;
  const start = spacesEnd(text, end);
  switch (text.charAt(start)) {
    case '':
    case '\n':
    case '#':
      goToLine(reader, lineEnd(text, start) + 1);
      return readBelow(reader, indent, level, isKey);
    case '|':
    case '>':
      return readUnderBar(reader, start, indent);
    case '"':
    case "'":
    case '[':
    case '{':
      return readWhole(reader, start, indent);
    default:
      return readText(reader, start, indent);
  }
}

/** What stands below a key or a dash that has nothing behind it. The list of a key may begin right under it. */
function readBelow(reader: Reader, indent: number, level: number, isKey: boolean): unknown {
  const { text, at, indent: below } = reader;
  if (below > indent) return isItem(text, at) ? readList(reader, below, level + 1) : readMap(reader, below, level + 1);
  if (isKey && below === indent && isItem(text, at)) return readList(reader, indent, level + 1);
  reader.last = undefined;
  return null;
}

/** A group or list of several lines is pointed at by what stands in it. */
const COLLECTION: NotedValue = { stretch: [0, 0], written: 'collection' };

function readUnderBar(reader: Reader, start: number, indent: number): string {
  const { value, end, next } = readBlockText(reader.text, start, indent);
  goToLine(reader, next);
  noteFrom(reader, start, end);
  return value;
}

/** A quoted text or a bracket after which nothing but a comment stands on the line. */
function readWhole(reader: Reader, start: number, indent: number): unknown {
  const { text, notes } = reader;
  const next = lineEnd(text, start);
  const rest = text.slice(start, next);
  const { value, end } = readFlow(rest, 0, 0, notes && { notes, base: notes.offset(start) });
  if (end < rest.length && !/^ *(?: #.*)?$/.test(rest.slice(end))) throw UNSURE;
  goToLine(reader, next + 1);
  if (reader.indent > indent) throw UNSURE;
  noteFrom(reader, start, start + end);
  return value;
}

/** An unquoted text, of which most end with their line and hold no sign that may be more than that. */
function readText(reader: Reader, start: number, indent: number): unknown {
  const { text } = reader;
  const sign = nextSign(text, start);
  const end = text.charCodeAt(sign) === LINE_END ? sign : lineEnd(text, sign);
  const rest = trimmed(text.slice(start, end));
  const { value, length } = sign === end ? { value: plainText(rest), length: rest.length } : plainLine(rest);
  goToLine(reader, end + 1);
  if (reader.indent > indent) return goOn(reader, start, rest, indent);
  noteFrom(reader, start, start + length);
  return value;
}

/** An unquoted text that goes on below: an end of line is a space, an empty line an end of line. */
function goOn(reader: Reader, start: number, first: string, indent: number): string {
  const { text } = reader;
  if (first.includes(' #')) throw UNSURE;
  let whole = first;
  let end = start;
  while (reader.indent > indent) {
    // A comment between the lines of a text ends it, and what follows is a mistake.
    if (reader.comments > 0) throw UNSURE;
    const { at } = reader;
    const next = lineEnd(text, at);
    const line = nextPlainLine(text.slice(at, next));
    whole += (reader.empty > 0 ? '\n'.repeat(reader.empty) : ' ') + line;
    end = at + line.length;
    goToLine(reader, next + 1);
  }
  noteFrom(reader, start, end);
  return whole;
}
