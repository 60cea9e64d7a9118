import { type PDFDict, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../../read/streams.ts';
import { at, dictAt, dictOf, itemsOf, nameAt, nameOf, numberAt, oneOrMany, textAt } from '../../read/values.ts';
import { type Cff, readCff } from './cff.ts';
import { type CMap, readCMap } from './cmap.ts';
import { characterNamed } from './glyph-names.ts';
import { readSfnt, type Sfnt } from './sfnt.ts';

/** A font of a file, as it is used to show text. */
export interface Font {
  readonly dict: PDFDict;
  readonly subtype: string;
  readonly name: string;
  /** The font under a composite one. */
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly isEmbedded: boolean;
  readonly isSymbolic: boolean;
  readonly sfnt: Sfnt | undefined;
  readonly cff: Cff | undefined;
  /** The name of the map of codes of a composite font, and the map itself where it is embedded. */
  readonly encodingName: string | undefined;
  readonly encoding: CMap | undefined;
  readonly toUnicode: CMap | undefined;
  /** Goes through the codes of a text. */
  eachCode(bytes: Uint8Array, visit: (code: number) => void): void;
  /** The glyph of a code in the program; `undefined` if that can't be told. */
  glyph(code: number): number | undefined;
  /** Whether the program has that glyph; `undefined` if that can't be told. */
  hasGlyph(code: number): boolean | undefined;
  /** The advance that the PDF gives, in thousandths. */
  width(code: number): number | undefined;
  /** The text that a code stands for. */
  unicode(code: number): string | undefined;
}

const SYMBOLIC = 4;

/** Reads a font. */
export function readFont(dict: PDFDict): Font {
  const subtype = nameAt(dict, 'Subtype') ?? '';
  const descendant = subtype === 'Type0' ? dictOf(itemsOf(at(dict, 'DescendantFonts'))[0]) : undefined;
  const descriptor = dictAt(descendant ?? dict, 'FontDescriptor');
  const program = ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => at(descriptor, key))
    .find((file) => file instanceof PDFRawStream);
  const bytes = program instanceof PDFRawStream ? decodeStream(program) : undefined;
  const isCff = ['Type1C', 'CIDFontType0C'].includes(nameAt(dictOf(program), 'Subtype') ?? '');
  const sfnt = bytes === undefined || isCff || at(descriptor, 'FontFile') === program ? undefined : readSfnt(bytes);
  const encodingStream = at(dict, 'Encoding');
  const facts = {
    dict,
    subtype,
    name: nameAt(dict, 'BaseFont') ?? '',
    descendant,
    descriptor,
    isEmbedded: program !== undefined,
    isSymbolic: ((numberAt(descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0,
    sfnt,
    cff: isCff && bytes !== undefined ? readCff(bytes) : sfnt?.cff === undefined ? undefined : readCff(sfnt.cff),
    encodingName: nameOf(encodingStream) ?? nameAt(dictOf(encodingStream), 'CMapName'),
    encoding: cmapOf(encodingStream),
    toUnicode: cmapOf(at(dict, 'ToUnicode')),
  };
  return { ...facts, ...(subtype === 'Type0' ? compositeCodes(facts) : simpleCodes(facts)) };
}

function cmapOf(stream: unknown): CMap | undefined {
  return stream instanceof PDFRawStream ? readCMap(decodeStream(stream) ?? new Uint8Array()) : undefined;
}

type Facts = Omit<Font, 'eachCode' | 'glyph' | 'hasGlyph' | 'width' | 'unicode'>;
type Codes = Pick<Font, 'eachCode' | 'glyph' | 'hasGlyph' | 'width' | 'unicode'>;

function compositeCodes(facts: Facts): Codes {
  const { encoding, encodingName = '', descendant, sfnt, cff, toUnicode } = facts;
  const isIdentity = /^Identity-[HV]$/.test(encodingName) && encoding === undefined;
  const cidOf = (code: number): number | undefined => (isIdentity ? code : encoding?.cid(code));
  const map = at(descendant, 'CIDToGIDMap');
  const glyphs = map instanceof PDFRawStream ? decodeStream(map) : undefined;
  const widths = readWidths(descendant);
  const defaultWidth = numberAt(descendant, 'DW') ?? 1000;
  const byCid = new Map(cff?.isCid ? cff.charset.map((cid, index) => [cid, index + 1]) : []);
  const isTrueType = nameAt(descendant, 'Subtype') === 'CIDFontType2';
  const glyph = (code: number): number | undefined => {
    const cid = cidOf(code);
    if (cid === undefined) return undefined;
    if (!isTrueType) return cff?.isCid ? (cid === 0 ? 0 : byCid.get(cid)) : cid;
    return glyphs === undefined ? cid : (glyphs[cid * 2] ?? 0) * 256 + (glyphs[cid * 2 + 1] ?? 0);
  };
  const count = isTrueType ? sfnt?.glyphCount : cff?.glyphCount;
  const collection = textAt(dictAt(descendant, 'CIDSystemInfo'), 'Ordering') ?? '';
  return {
    eachCode(bytes, visit) {
      for (let at = 0; at < bytes.length; ) {
        const length = encoding?.codeLength(bytes[at] ?? 0) ?? 2;
        let code = 0;
        for (let index = 0; index < length; index += 1) code = code * 256 + (bytes[at + index] ?? 0);
        visit(code);
        at += length;
      }
    },
    glyph,
    hasGlyph: (code) => {
      if (count === undefined || cidOf(code) === undefined) return undefined;
      const found = glyph(code);
      return found !== undefined && found < count;
    },
    width: (code) => widths.get(cidOf(code) ?? -1) ?? defaultWidth,
    // The character collections of Adobe say themselves what their CIDs stand for.
    unicode: (code) => toUnicode?.unicode(code) ?? (/^(?:GB1|CNS1|Japan1|Korea1)$/.test(collection) ? '?' : undefined),
  };
}

/** Either a first CID and a list of widths, or a first and a last CID and one width. */
function readWidths(descendant: PDFDict | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = itemsOf(at(descendant, 'W'));
  for (let index = 0; index < items.length; ) {
    const start = plainNumber(items[index]);
    const last = plainNumber(items[index + 1]);
    if (start === undefined) break;
    if (last === undefined) {
      for (const [offset, width] of itemsOf(items[index + 1]).entries()) {
        widths.set(start + offset, plainNumber(width) ?? 0);
      }
      index += 2;
    } else {
      const width = plainNumber(items[index + 2]) ?? 0;
      for (let cid = start; cid <= Math.min(last, MAX_CID); cid += 1) widths.set(cid, width);
      index += 3;
    }
  }
  return widths;
}

const MAX_CID = 65_535;

const plainNumber = (value: unknown): number | undefined => (value instanceof PDFNumber ? value.asNumber() : undefined);

function simpleCodes(facts: Facts): Codes {
  const { dict, descriptor, subtype, toUnicode, sfnt, isSymbolic } = facts;
  const names = simpleEncoding(dict);
  const first = numberAt(dict, 'FirstChar') ?? 0;
  const widths = itemsOf(at(dict, 'Widths'));
  const glyph = (code: number): number | undefined => {
    if (subtype !== 'TrueType' || sfnt === undefined) return undefined;
    return isSymbolic ? symbolGlyph(sfnt, code) : namedGlyph(sfnt, names(code), code);
  };
  return {
    eachCode(bytes, visit) {
      for (const code of bytes) visit(code);
    },
    glyph,
    hasGlyph: (code) => {
      const found = glyph(code);
      return found === undefined || sfnt === undefined ? undefined : found < sfnt.glyphCount;
    },
    width: (code) => {
      const width = widths[code - first];
      return width instanceof PDFNumber ? width.asNumber() : numberAt(descriptor, 'MissingWidth');
    },
    unicode: (code) => toUnicode?.unicode(code) ?? names(code),
  };
}

/** The character that each code stands for by its encoding. */
function simpleEncoding(dict: PDFDict): (code: number) => string | undefined {
  const encoding = at(dict, 'Encoding');
  const base = nameOf(encoding) ?? nameAt(dictOf(encoding), 'BaseEncoding');
  const decoder = base === undefined ? undefined : DECODERS[base];
  const differences = new Map<number, string>();
  let code = 0;
  for (const item of itemsOf(at(dictOf(encoding), 'Differences'))) {
    if (item instanceof PDFNumber) code = item.asNumber();
    else {
      differences.set(code, nameOf(item) ?? '');
      code += 1;
    }
  }
  // The standard encoding of a Type 1 font is ASCII as far as it is asked here.
  const usual = nameAt(dict, 'Subtype') === 'Type1' ? 'windows-1252' : undefined;
  return (asked) => {
    const name = differences.get(asked);
    if (name !== undefined) return characterNamed(name);
    const set = decoder ?? usual;
    return set === undefined ? undefined : new TextDecoder(set).decode(Uint8Array.of(asked));
  };
}

const DECODERS: Readonly<Record<string, string>> = { WinAnsiEncoding: 'windows-1252', MacRomanEncoding: 'macintosh' };

const tableOf = (sfnt: Sfnt, platform: number, encoding: number): Sfnt['tables'][number] | undefined =>
  sfnt.tables.find((table) => table.platform === platform && table.encoding === encoding);

function symbolGlyph(sfnt: Sfnt, code: number): number | undefined {
  const symbols = tableOf(sfnt, 3, 0);
  const found = [0xf000, 0, 0xf100, 0xf200].map((area) => symbols?.glyph(area + code) ?? 0).find((glyph) => glyph > 0);
  return found ?? (tableOf(sfnt, 1, 0) ?? sfnt.tables[0])?.glyph(code);
}

function namedGlyph(sfnt: Sfnt, character: string | undefined, code: number): number | undefined {
  const unicode = tableOf(sfnt, 3, 1);
  if (unicode === undefined || character === undefined) return tableOf(sfnt, 1, 0)?.glyph(code);
  // What this table lacks can still be found by the names of glyphs: that is not looked into.
  return unicode.glyph(character.codePointAt(0) ?? 0) || undefined;
}

/** The glyph names that an encoding sets on its own. */
export function differencesOf(dict: PDFDict): readonly string[] {
  return oneOrMany(at(dictAt(dict, 'Encoding'), 'Differences')).flatMap((item) => nameOf(item) ?? []);
}
