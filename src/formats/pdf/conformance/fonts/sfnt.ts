/** A table of characters of a TrueType font. */
export interface CharacterTable {
  readonly platform: number;
  readonly encoding: number;
  glyph(code: number): number;
}

/** What a TrueType or OpenType program says of itself, as far as a PDF is held against it. */
export interface Sfnt {
  readonly glyphCount: number;
  readonly tables: readonly CharacterTable[];
  /** The `CFF ` table of an OpenType font. */
  readonly cff: Uint8Array | undefined;
  /** Advance in thousandths of the type size. */
  width(glyph: number): number | undefined;
  /** Whether the glyph has an outline; `undefined` if that can't be told. */
  hasOutline(glyph: number): boolean | undefined;
}

/** Reads the tables of a font program; `undefined` if it is none. */
export function readSfnt(bytes: Uint8Array): Sfnt | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = new Map<string, DataView>();
    const count = view.getUint16(4);
    for (let index = 0; index < count; index += 1) {
      const entry = 12 + index * 16;
      const offset = view.getUint32(entry + 8);
      const length = Math.min(view.getUint32(entry + 12), bytes.length - offset);
      if (length < 0) continue;
      tables.set(tagAt(view, entry), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
    }
    return describe(tables);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function describe(tables: ReadonlyMap<string, DataView>): Sfnt | undefined {
  const head = tables.get('head');
  const metrics = tables.get('hmtx');
  const units = head?.getUint16(18) ?? 1000;
  const longMetrics = tables.get('hhea')?.getUint16(34) ?? 0;
  const cff = tables.get('CFF ');
  const hasLongOffsets = head?.getInt16(50) === 1;
  const offsets = tables.get('loca');
  const glyphCount = tables.get('maxp')?.getUint16(4) ?? 0;
  const offsetOf = (glyph: number): number =>
    hasLongOffsets ? (offsets?.getUint32(glyph * 4) ?? 0) : (offsets?.getUint16(glyph * 2) ?? 0) * 2;
  return {
    glyphCount,
    tables: characterTables(tables.get('cmap')),
    cff: cff === undefined ? undefined : new Uint8Array(cff.buffer, cff.byteOffset, cff.byteLength),
    width(glyph) {
      const place = Math.min(glyph, longMetrics - 1) * 4;
      if (metrics === undefined || place < 0 || place + 2 > metrics.byteLength || glyph >= glyphCount) return undefined;
      return (metrics.getUint16(place) * 1000) / units;
    },
    hasOutline(glyph) {
      if (offsets === undefined || (glyph + 2) * (hasLongOffsets ? 4 : 2) > offsets.byteLength) return undefined;
      return offsetOf(glyph + 1) > offsetOf(glyph);
    },
  };
}

function characterTables(cmap: DataView | undefined): readonly CharacterTable[] {
  if (cmap === undefined) return [];
  const count = cmap.getUint16(2);
  return Array.from({ length: Math.min(count, 50) }, (_, index) => {
    const entry = 4 + index * 8;
    const offset = cmap.getUint32(entry + 4);
    return {
      platform: cmap.getUint16(entry),
      encoding: cmap.getUint16(entry + 2),
      glyph: (code) => glyphOf(cmap, offset, code),
    };
  });
}

function glyphOf(cmap: DataView, start: number, code: number): number {
  try {
    const format = cmap.getUint16(start);
    if (format === 0) return code < 256 ? cmap.getUint8(start + 6 + code) : 0;
    if (format === 4) return fromSegments(cmap, start, code);
    if (format === 6) {
      const index = code - cmap.getUint16(start + 6);
      return index >= 0 && index < cmap.getUint16(start + 8) ? cmap.getUint16(start + 10 + index * 2) : 0;
    }
    return format === 12 ? fromGroups(cmap, start, code) : 0;
  } catch {
    return 0;
  }
}

function fromSegments(cmap: DataView, start: number, code: number): number {
  const size = cmap.getUint16(start + 6);
  for (let at = 0; at < size; at += 2) {
    if (cmap.getUint16(start + 14 + at) < code) continue;
    const first = cmap.getUint16(start + 16 + size + at);
    if (first > code) return 0;
    const delta = cmap.getUint16(start + 16 + size * 2 + at);
    const place = start + 16 + size * 3 + at;
    const range = cmap.getUint16(place);
    const glyph = range === 0 ? code : cmap.getUint16(place + range + (code - first) * 2);
    return range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function fromGroups(cmap: DataView, start: number, code: number): number {
  const count = cmap.getUint32(start + 12);
  for (let index = 0; index < count; index += 1) {
    const group = start + 16 + index * 12;
    if (code >= cmap.getUint32(group) && code <= cmap.getUint32(group + 4)) {
      return cmap.getUint32(group + 8) + code - cmap.getUint32(group);
    }
  }
  return 0;
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}
