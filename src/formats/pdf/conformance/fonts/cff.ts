/** What a program in the Compact Font Format says of itself, as far as a PDF is held against it. */
export interface Cff {
  readonly glyphCount: number;
  /** Whether its glyphs go by CID rather than by name. */
  readonly isCid: boolean;
  /** For each glyph but the first, its CID, or the number of its name. */
  readonly charset: readonly number[];
}

const CHARSET = 15;
const CHAR_STRINGS = 17;
const ROS = 12 * 256 + 30;

/** Reads the head of a CFF program; `undefined` if it is none. */
export function readCff(bytes: Uint8Array): Cff | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const names = readIndex(view, view.getUint8(2));
    const tops = readIndex(view, names.end);
    const [top] = tops.items;
    if (top === undefined) return undefined;
    const entries = readDict(view, top.start, top.end);
    const glyphs = readIndex(view, entries.get(CHAR_STRINGS) ?? 0);
    const glyphCount = glyphs.items.length;
    return { glyphCount, isCid: entries.has(ROS), charset: readCharset(view, entries.get(CHARSET) ?? 0, glyphCount) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Index {
  readonly items: readonly { readonly start: number; readonly end: number }[];
  readonly end: number;
}

function readIndex(view: DataView, start: number): Index {
  const count = view.getUint16(start);
  if (count === 0) return { items: [], end: start + 2 };
  const size = view.getUint8(start + 2);
  const offset = (index: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte += 1) value = value * 256 + view.getUint8(start + 3 + index * size + byte);
    return value;
  };
  const data = start + 3 + (count + 1) * size - 1;
  const items = Array.from({ length: count }, (_, index) => ({
    start: data + offset(index),
    end: data + offset(index + 1),
  }));
  return { items, end: data + offset(count) };
}

/** The last operand of each operator: that is all that is asked. */
function readDict(view: DataView, start: number, end: number): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  let last = 0;
  for (let at = start; at < end; ) {
    const byte = view.getUint8(at);
    if (byte <= 21) {
      entries.set(byte === 12 ? 12 * 256 + view.getUint8(at + 1) : byte, last);
      at += byte === 12 ? 2 : 1;
    } else {
      const operand = readOperand(view, at);
      last = operand.value;
      at = operand.end;
    }
  }
  return entries;
}

function readOperand(view: DataView, at: number): { readonly value: number; readonly end: number } {
  const byte = view.getUint8(at);
  if (byte === 28) return { value: view.getInt16(at + 1), end: at + 3 };
  if (byte === 29) return { value: view.getInt32(at + 1), end: at + 5 };
  if (byte === 30) return { value: 0, end: endOfReal(view, at + 1) };
  if (byte <= 246) return { value: byte - 139, end: at + 1 };
  const second = view.getUint8(at + 1);
  return { value: byte <= 250 ? (byte - 247) * 256 + second + 108 : -(byte - 251) * 256 - second - 108, end: at + 2 };
}

/** A decimal number ends with a half byte of ones. Where it stands is never a place in the file. */
function endOfReal(view: DataView, start: number): number {
  let at = start;
  while ((view.getUint8(at) & 15) !== 15 && view.getUint8(at) >> 4 !== 15) at += 1;
  return at + 1;
}

function readCharset(view: DataView, start: number, glyphCount: number): readonly number[] {
  // The three predefined charsets number their glyphs in order, near enough for what is asked here.
  if (start <= 2) return Array.from({ length: Math.max(0, glyphCount - 1) }, (_, index) => index + 1);
  const ids: number[] = [];
  const format = view.getUint8(start);
  let at = start + 1;
  while (ids.length < glyphCount - 1) {
    const first = view.getUint16(at);
    const left = format === 0 ? 0 : format === 1 ? view.getUint8(at + 2) : view.getUint16(at + 2);
    at += format === 0 ? 2 : format === 1 ? 3 : 4;
    for (let step = 0; step <= left && ids.length < glyphCount - 1; step += 1) ids.push(first + step);
  }
  return ids;
}
