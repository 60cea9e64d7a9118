import { isNoName } from './key.ts';
import { spacesEnd, trimmed } from './lines.ts';
import type { Notes, Written } from './notes.ts';
import { plainInFlow } from './scalar.ts';
import { UNSURE } from './unsure.ts';

/** A value of one line, quoted or between brackets, and where it ends in that line. */
export interface FlowRead {
  readonly value: unknown;
  readonly end: number;
}

const KEY = /([A-Za-z_][A-Za-z0-9_/-]{0,60}): {1,30}(?! )/y;
/** Levels of brackets: beyond, nobody reads the line. */
const MOST_LEVELS = 8;

/** Where what stands between brackets is noted. */
export interface FlowNotes {
  readonly notes: Notes;
  /** Where the line begins in the file. */
  readonly base: number;
}

/** Reads the quoted text, list or group that begins at `start`. */
export function readFlow(line: string, start: number, level = 0, notes?: FlowNotes): FlowRead {
  if (level > MOST_LEVELS) throw UNSURE;
  const sign = line.charAt(start);
  if (sign === '"' || sign === "'") return readQuoted(line, start, sign);
  if (sign === '[') return readList(line, start, level, notes);
  if (sign === '{') return readGroup(line, start, level, notes);
  let end = start;
  while (end < line.length && !',[]{}'.includes(line.charAt(end))) end += 1;
  return { value: plainInFlow(line.slice(start, end)), end };
}

/** Escapes are left to `yaml`, but for the doubled apostrophe. */
function readQuoted(line: string, start: number, quote: string): FlowRead {
  let end = line.indexOf(quote, start + 1);
  while (quote === "'" && end !== -1 && line.charAt(end + 1) === "'") end = line.indexOf(quote, end + 2);
  if (end === -1) throw UNSURE;
  const text = line.slice(start + 1, end);
  if (quote === '"' && text.includes('\\')) throw UNSURE;
  return { value: quote === "'" ? text.replaceAll("''", "'") : text, end: end + 1 };
}

function readList(line: string, start: number, level: number, notes: FlowNotes | undefined): FlowRead {
  const value: unknown[] = [];
  let at = spacesEnd(line, start + 1);
  if (line.charAt(at) === ']') return { value, end: at + 1 };
  for (;;) {
    const item = readFlow(line, at, level + 1, notes);
    noteIn(notes, value, value.length, line, [at, item.end]);
    value.push(item.value);
    at = spacesEnd(line, item.end);
    if (line.charAt(at) === ']') return { value, end: at + 1 };
    if (line.charAt(at) !== ',') throw UNSURE;
    at = spacesEnd(line, at + 1);
  }
}

function readGroup(line: string, start: number, level: number, notes: FlowNotes | undefined): FlowRead {
  const value: Record<string, unknown> = {};
  let at = spacesEnd(line, start + 1);
  if (line.charAt(at) === '}') return { value, end: at + 1 };
  for (;;) {
    KEY.lastIndex = at;
    const key = KEY.exec(line)?.[1];
    if (key === undefined) throw UNSURE;
    const begin = KEY.lastIndex;
    const item = readFlow(line, begin, level + 1, notes);
    noteIn(notes, value, key, line, [begin, item.end], at);
    setNew(value, key, item.value);
    at = spacesEnd(line, item.end);
    if (line.charAt(at) === '}') return { value, end: at + 1 };
    if (line.charAt(at) !== ',') throw UNSURE;
    at = spacesEnd(line, at + 1);
  }
}

/** How a value is written that begins with `sign`. */
export function writtenWith(sign: string): Written {
  if (sign === '"' || sign === "'" || sign === '|' || sign === '>') return sign;
  return sign === '[' || sign === '{' ? 'collection' : 'plain';
}

function noteIn(
  flow: FlowNotes | undefined,
  holder: object,
  step: string | number,
  line: string,
  [start, end]: readonly [number, number],
  key?: number,
): void {
  if (flow === undefined) return;
  const { notes, base } = flow;
  const written = writtenWith(line.charAt(start));
  const last = written === 'plain' ? start + trimmed(line.slice(start, end)).length : end;
  notes.note(holder, step, {
    stretch: [base + start, base + last],
    written,
    ...(key === undefined ? {} : { key: [base + key, base + key + String(step).length] }),
  });
}

/** Sets a key that stands once; keys that YAML or JavaScript might take for something else are left to `yaml`. */
function setNew(group: Record<string, unknown>, key: string, value: unknown): void {
  if (isNoName(key) || Object.hasOwn(group, key)) throw UNSURE;
  group[key] = value;
}
