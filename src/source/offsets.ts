import { type Scalar, Scalar as ScalarNode } from 'yaml';
import type { Span } from './path.ts';

/**
 * Where each unit of a scalar's value stands in the text of its file. YAML changes text on the way from file to value
 * (quotes, escapes, indentation, folding): a rule about prose finds its word in the value, the reader sees it in the file.
 *
 * @param text the whole text of the file
 * @param scalar a scalar of that file whose value is a string
 * @returns a function from an offset in the value to an offset in the file
 */
function offsetsOf(text: string, scalar: Scalar): (offset: number) => number {
  const map = mapOf(text, scalar);
  return (offset) => map[Math.max(0, Math.min(offset, map.length - 1))] ?? 0;
}

/**
 * The stretch of a file in which a stretch of a scalar's value is written, the escapes of its last unit included.
 * @param span in the value
 */
export function writtenSpan(text: string, scalar: Scalar, span: Span): readonly [start: number, end: number] {
  const offset = offsetsOf(text, scalar);
  const start = offset(span.start);
  if (span.end <= span.start) return [start, start];
  // The end is the place after the last unit: the unit that follows may stand lines below.
  const last = offset(span.end - 1);
  return [start, last + unitReader(scalar)(text, last).length];
}

// A text in which a hundred words are wrong is walked once.
const maps = new WeakMap<Scalar, Uint32Array>();

function mapOf(text: string, scalar: Scalar): Uint32Array {
  const known = maps.get(scalar);
  if (known !== undefined) return known;
  const [start, end] = scalar.range ?? [0, 0, 0];
  const map = walk(text, String(scalar.value), contentStart(text, scalar, start), end, unitReader(scalar));
  maps.set(scalar, map);
  return map;
}

/** How one unit of the value is written at a place of the file: its length there and what it stands for. */
type ReadUnit = (text: string, at: number) => { readonly length: number; readonly value: string };

function unitReader(scalar: Scalar): ReadUnit {
  if (scalar.type === ScalarNode.QUOTE_DOUBLE) return readEscaped;
  if (scalar.type === ScalarNode.QUOTE_SINGLE) return readDoubledQuote;
  return readPlain;
}

const readPlain: ReadUnit = (text, at) => ({ length: 1, value: text.charAt(at) });

const readDoubledQuote: ReadUnit = (text, at) =>
  text.startsWith("''", at) ? { length: 2, value: "'" } : readPlain(text, at);

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n[ \t]*|([\s\S]))/y;
const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const readEscaped: ReadUnit = (text, at) => {
  ESCAPE.lastIndex = at;
  const found = ESCAPE.exec(text);
  if (found === null) return readPlain(text, at);
  const code = found[1] ?? found[2] ?? found[3];
  const named = found[4];
  let value = '';
  if (code !== undefined) value = String.fromCodePoint(Number.parseInt(code, 16));
  else if (named !== undefined) value = NAMED_ESCAPES[named] ?? named;
  return { length: found[0].length, value };
};

/** Block scalars begin after their header line, quoted ones after the quote. */
function contentStart(text: string, scalar: Scalar, start: number): number {
  if (scalar.type === ScalarNode.QUOTE_DOUBLE || scalar.type === ScalarNode.QUOTE_SINGLE) return start + 1;
  if (scalar.type === ScalarNode.BLOCK_LITERAL || scalar.type === ScalarNode.BLOCK_FOLDED) {
    const lineEnd = text.indexOf('\n', start);
    return lineEnd === -1 ? text.length : lineEnd + 1;
  }
  return start;
}

/**
 * Goes through value and text side by side. What the text has and the value has not is white space that YAML took away
 * (indentation, line ends that were folded); a line end folded into one space is matched with that space.
 */
function walk(text: string, value: string, from: number, end: number, readUnit: ReadUnit): Uint32Array {
  const map = new Uint32Array(value.length + 1);
  let at = from;
  for (let index = 0; index < value.length; ) {
    const unit = readUnit(text, at);
    if (at < end && unit.value !== '' && value.startsWith(unit.value, index) && !isFolded(text, at, value, index)) {
      for (let inner = 0; inner < unit.value.length; inner += 1) map[index + inner] = at;
      index += unit.value.length;
      at += unit.length;
    } else if (at < end && (unit.value === '' || isSpace(unit.value))) {
      if (value[index] === ' ' && unit.value === '\n') map[index++] = at;
      at += unit.length;
    } else {
      map[index] = at;
      index += 1;
    }
  }
  map[value.length] = at;
  return map;
}

/** White space before a line end belongs to the fold when the value goes on with something else. */
function isFolded(text: string, at: number, value: string, index: number): boolean {
  if (!isSpace(text.charAt(at)) || text.charAt(at) === '\n') return false;
  const rest = /^[ \t\r]*\n\s*/.exec(text.slice(at, at + 200));
  return rest !== null && value[index + 1] !== undefined && !isSpace(value[index + 1] ?? '') && rest[0].length > 1;
}

function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}
