import { hexValue } from './characters.ts';

/** Something read, and where what follows it begins. */
export interface ReadText {
  readonly bytes: Uint8Array;
  readonly end: number;
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string in parentheses; `start` is its first byte. */
export function readLiteral(source: Uint8Array, start: number): ReadText {
  const bytes: number[] = [];
  let depth = 1;
  let at = start + 1;
  for (; at < source.length; at += 1) {
    const byte = source[at] ?? 0;
    if (byte === 92) {
      at = readEscape(source, at + 1, bytes);
      continue;
    }
    if (byte === 40) depth += 1;
    else if (byte === 41) depth -= 1;
    if (depth === 0) break;
    bytes.push(byte);
  }
  return { bytes: Uint8Array.from(bytes), end: at + 1 };
}

/** Reads what follows a backslash; gives the place of its last byte. */
function readEscape(source: Uint8Array, at: number, bytes: number[]): number {
  const byte = source[at] ?? 0;
  const known = ESCAPES[String.fromCharCode(byte)];
  if (known !== undefined) bytes.push(known);
  else if (byte >= 48 && byte <= 55) {
    let value = 0;
    let end = at;
    for (; end < at + 3 && isOctal(source[end]); end += 1) value = value * 8 + (source[end] ?? 0) - 48;
    bytes.push(value & 255);
    return end - 1;
  } else if (byte === 13) return source[at + 1] === 10 ? at + 1 : at;
  else if (byte !== 10) bytes.push(byte);
  return at;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 55;
}

/** A string in angle brackets; `start` is its first byte. */
export function readHex(source: Uint8Array, start: number): ReadText {
  let end = source.indexOf(62, start);
  if (end < 0) end = source.length;
  const bytes = Buffer.allocUnsafe((end - start) >> 1);
  let count = 0;
  let half = -1;
  for (let at = start + 1; at < end; at += 1) {
    const value = hexValue(source[at] ?? 0);
    if (value < 0) continue;
    if (half < 0) half = value;
    else {
      bytes[count] = half * 16 + value;
      count += 1;
      half = -1;
    }
  }
  if (half >= 0) {
    bytes[count] = half * 16;
    count += 1;
  }
  return { bytes: count === bytes.length ? bytes : bytes.subarray(0, count), end: end + 1 };
}
