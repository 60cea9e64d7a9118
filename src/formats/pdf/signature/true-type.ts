import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

/** What a PDF needs to know of a TrueType font. Lengths are in thousandths of the size, as PDF counts them. */
export interface TrueType {
  /** The font file itself. */
  readonly bytes: Uint8Array;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
  /** The glyph of each character (code point). */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Width of a glyph. */
  widthOf(glyph: number): number;
}

/** The tables that draw letters; those of typesetting (kerning, ligatures) would only make the file larger. */
const DRAWING = [
  'OS/2',
  'cmap',
  'cvt ',
  'fpgm',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
  'prep',
];

const WOFF = 0x774f4646;
const TRUE_TYPE = 0x00010000;

/**
 * Takes the TrueType font out of a WOFF 1.0 file, which is the same tables, each deflated (W3C, WOFF File Format 1.0, 2012).
 * @throws Error when the file is no WOFF, or holds a font of another kind
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const file = viewOf(woff);
  if (file.readUInt32BE(0) !== WOFF || file.readUInt32BE(4) !== TRUE_TYPE)
    throw new Error('not a TrueType font in WOFF');
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const at = 44 + 20 * index;
    const [start, packed, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    const data = file.subarray(start, start + packed);
    return {
      tag: file.toString('latin1', at, at + 4),
      checksum: file.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(data) : data,
    };
  });
  return writeFont(tables.filter(({ tag }) => DRAWING.includes(tag)));
}

function writeFont(tables: readonly { tag: string; checksum: number; data: Uint8Array }[]): Uint8Array {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(TRUE_TYPE, 0);
  for (const [index, value] of [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].entries())
    head.writeUInt16BE(value, 4 + 2 * index);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    for (const [place, value] of [checksum, offset, data.length].entries())
      head.writeUInt32BE(value, at + 4 + 4 * place);
    const padding = new Uint8Array((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** Reads a TrueType font file. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const table = tablesOf(bytes);
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')];
  const scale = 1000 / head.readUInt16BE(18);
  const scaled = (value: number): number => Math.round(value * scale);
  const [ascent, descent] = [hhea.readInt16BE(4), hhea.readInt16BE(6)].map(scaled) as [number, number];
  const advances = hhea.readUInt16BE(34);
  const [left, bottom, right, top] = [36, 38, 40, 42].map((at) => scaled(head.readInt16BE(at)));
  return {
    bytes,
    ascent,
    descent,
    // The height of capitals came with version 2 of that table.
    capHeight: os2.readUInt16BE(0) >= 2 ? scaled(os2.readInt16BE(88)) : ascent,
    box: [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0],
    glyphs: glyphsOf(table('cmap')),
    widthOf: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, advances - 1)) * scale,
  };
}

function tablesOf(bytes: Uint8Array): (tag: string) => Buffer {
  const file = viewOf(bytes);
  const places = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  return (tag) => {
    const at = places.find((place) => file.toString('latin1', place, place + 4) === tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    const start = file.readUInt32BE(at + 8);
    return file.subarray(start, start + file.readUInt32BE(at + 12));
  };
}

/** Reads the map of the Basic Multilingual Plane (format 4), which every font for Windows has. */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('the font has no map of characters that is understood');
  const map = cmap.subarray(start);
  const size = map.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < size; at += 2) {
    const last = map.readUInt16BE(14 + at);
    const first = map.readUInt16BE(16 + size + at);
    const shift = map.readUInt16BE(16 + 2 * size + at);
    const range = 16 + 3 * size + at;
    const offset = map.readUInt16BE(range);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const found = offset === 0 ? code : map.readUInt16BE(range + offset + 2 * (code - first));
      if (found !== 0) glyphs.set(code, (found + shift) & 0xffff);
    }
  }
  return glyphs;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
