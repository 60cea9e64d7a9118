import { DELIMITER, hexValue, KINDS, REGULAR, WHITE } from './characters.ts';
import { readHex, readLiteral } from './strings.ts';

/** What stands before an operator: a number, a name with its slash, a string as bytes, an array, a dictionary… */
export type Operand = number | string | boolean | null | Uint8Array | readonly Operand[] | OperandDict;

/** A dictionary written in a content stream; the keys are without slash. */
export type OperandDict = ReadonlyMap<string, Operand>;

/** One operation of a content stream, and the bytes it takes. An inline image is one operation named `BI`. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Operand[];
  readonly start: number;
  readonly end: number;
}

/** Arrays and dictionaries within each other, at most: a hostile stream nests for ever. */
const MAX_DEPTH = 64;

/** The operations of a content stream in order. What is no syntax is passed over. */
export function* operationsOf(source: Uint8Array): Generator<Operation, void, undefined> {
  const reader = new Reader(source);
  let operands: Operand[] = [];
  let start = -1;
  for (;;) {
    reader.skipWhite();
    if (reader.isAtEnd()) return;
    const before = reader.at;
    if (start < 0) start = before;
    const word = reader.word();
    if (word === undefined) {
      const operand = reader.operand(0);
      if (operand !== undefined) operands.push(operand);
      if (reader.at === before) reader.at += 1;
      continue;
    }
    const literal = LITERALS.get(word);
    if (literal !== undefined) {
      operands.push(literal);
      continue;
    }
    if (word === 'BI') operands = [reader.inlineImage()];
    yield { name: word, operands, start, end: reader.at };
    operands = [];
    start = -1;
  }
}

const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const LATIN = new TextDecoder('latin1');
/** So many bytes are told apart by one whole number. */
const SHORT = 3;
const WORDS = new Map<number, string>();

/** Where one is in a stream, and what can be read from there. */
class Reader {
  at = 0;
  readonly #source: Uint8Array;

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  isAtEnd(): boolean {
    return this.at >= this.#source.length;
  }

  skipWhite(): void {
    const source = this.#source;
    for (; this.at < source.length; this.at += 1) {
      const byte = source[this.at] ?? 0;
      if (byte === 37) {
        while (this.at < source.length && source[this.at] !== 10 && source[this.at] !== 13) this.at += 1;
      } else if (KINDS[byte] !== WHITE) return;
    }
  }

  /** An operator or keyword, if one begins here. */
  word(): string | undefined {
    const first = this.#source[this.at] ?? 0;
    const isNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
    if (isNumber || KINDS[first] === DELIMITER) return undefined;
    return this.#regular();
  }

  operand(depth: number): Operand | undefined {
    const source = this.#source;
    const first = source[this.at] ?? 0;
    if (first === 47) return this.#name();
    if (first === 40) return this.#string(readLiteral(source, this.at));
    if (first === 60 && source[this.at + 1] === 60) return this.#dict(depth, 2);
    if (first === 60) return this.#string(readHex(source, this.at));
    if (first === 91) return this.#array(depth);
    if (KINDS[first] === DELIMITER) {
      this.at += 1;
      return undefined;
    }
    const plain = this.#plainNumber();
    if (plain !== undefined) return plain;
    const text = this.#regular();
    return LITERALS.get(text) ?? numberOf(text);
  }

  /** The dictionary of an inline image; its data are passed over. */
  inlineImage(): OperandDict {
    const dict = this.#dict(0, 0);
    const source = this.#source;
    for (this.at += 1; this.at < source.length; this.at += 1) {
      const isEnd = source[this.at] === 69 && source[this.at + 1] === 73 && this.#isApart(this.at - 1, this.at + 2);
      if (!isEnd) continue;
      this.at += 2;
      break;
    }
    return dict;
  }

  #isApart(before: number, after: number): boolean {
    const source = this.#source;
    return KINDS[source[before] ?? 32] === WHITE && KINDS[source[after] ?? 32] !== REGULAR;
  }

  /** What goes on until white space or a delimiter. Operators are few and short: each is made a text once. */
  #regular(): string {
    const source = this.#source;
    const start = this.at;
    let key = 0;
    while (this.at < source.length && KINDS[source[this.at] ?? 0] === REGULAR) {
      key = (key << 8) | (source[this.at] ?? 0);
      this.at += 1;
    }
    const length = this.at - start;
    if (length > SHORT) return LATIN.decode(source.subarray(start, this.at));
    const known = WORDS.get(key);
    if (known !== undefined) return known;
    const word = LATIN.decode(source.subarray(start, this.at));
    if (key !== 0) WORDS.set(key, word);
    return word;
  }

  /** A plain number, or `undefined` if it is written in another way. */
  #plainNumber(): number | undefined {
    const source = this.#source;
    const first = source[this.at];
    const start = first === 45 || first === 43 ? this.at + 1 : this.at;
    const whole = this.#digits(start);
    const end = source[whole] === 46 ? this.#digits(whole + 1) : whole;
    const next = end < source.length ? KINDS[source[end] ?? 0] : WHITE;
    // Fifteen figures are exact; more are rare.
    if (end === start || end - start > 15 || next === REGULAR) return undefined;
    let value = 0;
    for (let at = start; at < end; at += 1) if (at !== whole) value = value * 10 + (source[at] ?? 0) - 48;
    this.at = end;
    const places = Math.max(0, end - whole - 1);
    return ((first === 45 ? -1 : 1) * value) / 10 ** places;
  }

  /** Where the figures that begin at `at` end. */
  #digits(from: number): number {
    const source = this.#source;
    let at = from;
    while (at < source.length && (source[at] ?? 0) >= 48 && (source[at] ?? 0) <= 57) at += 1;
    return at;
  }

  #name(): string {
    this.at += 1;
    const raw = this.#regular();
    return `/${raw.includes('#') ? unescapeName(raw) : raw}`;
  }

  #string({ bytes, end }: { readonly bytes: Uint8Array; readonly end: number }): Uint8Array {
    this.at = end;
    return bytes;
  }

  #array(depth: number): readonly Operand[] {
    const items: Operand[] = [];
    this.at += 1;
    for (;;) {
      this.skipWhite();
      if (this.isAtEnd() || depth > MAX_DEPTH) return items;
      if (this.#source[this.at] === 93) {
        this.at += 1;
        return items;
      }
      const item = this.operand(depth + 1);
      if (item !== undefined) items.push(item);
    }
  }

  /** Reads to `>>`, or to `ID` of an inline image. */
  #dict(depth: number, opening: number): OperandDict {
    const entries = new Map<string, Operand>();
    this.at += opening;
    for (;;) {
      this.skipWhite();
      if (this.isAtEnd() || depth > MAX_DEPTH) return entries;
      if (this.#source[this.at] === 62) {
        this.at += 2;
        return entries;
      }
      const key = this.word() ?? this.operand(depth + 1);
      if (key === 'ID') return entries;
      if (typeof key !== 'string' || !key.startsWith('/')) continue;
      this.skipWhite();
      const value = this.operand(depth + 1);
      if (value !== undefined) entries.set(key.slice(1), value);
    }
  }
}

function numberOf(text: string): number | undefined {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  const lenient = Number.parseFloat(text);
  return Number.isNaN(lenient) ? undefined : lenient;
}

function unescapeName(raw: string): string {
  return raw.replace(/#([0-9a-fA-F])([0-9a-fA-F])/g, (_, high: string, low: string) =>
    String.fromCharCode(hexValue(high.charCodeAt(0)) * 16 + hexValue(low.charCodeAt(0))),
  );
}
