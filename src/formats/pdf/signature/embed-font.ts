import { Buffer } from 'node:buffer';
import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { readPackageFile } from '../../html/package-files.ts';
import { readTrueType, type TrueType, unpackWoff } from './true-type.ts';

/** The letters of French and of its neighbours, and those of the other languages of Europe, in names of people. */
export type Script = 'latin' | 'latin-ext';

/** The face in which signatures are written. PDF wants TrueType; of the packages' two forms, WOFF 1 is unpacked without more code. */
export function signatureFont(script: Script): TrueType {
  return readTrueType(
    unpackWoff(readPackageFile(`@fontsource/source-sans-3/files/source-sans-3-${script}-400-normal.woff`)),
  );
}

/** The six letters say that a font is a part of the one named: each part has its own. */
const NAMES: Readonly<Record<Script, string>> = {
  latin: 'CLSSGA+SourceSans3-Regular',
  'latin-ext': 'CLSSGB+SourceSans3-Regular',
};

/** Puts a whole font into a document, with what reads its text back. Characters are written as glyph numbers (Identity-H). */
export function embedFont(context: PDFContext, script: Script): PDFRef {
  const font = signatureFont(script);
  const name = PDFName.of(NAMES[script]);
  const file = context.register(context.flateStream(font.bytes, { Length1: font.bytes.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4, // symbolic: characters are found by glyph, not by a standard encoding
      FontBBox: [...font.box],
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const used = [...new Set(font.glyphs.values())].sort((a, b) => a - b);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: PDFHexString.of(hex('Adobe')),
      Ordering: PDFHexString.of(hex('Identity')),
      Supplement: 0,
    },
    CIDToGIDMap: 'Identity',
    FontDescriptor: descriptor,
    DW: 1000,
    W: used.flatMap((glyph) => [glyph, [rounded(font.widthOf(glyph))]]),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(font))),
    }),
  );
}

/** Tells readers which character each glyph is. Where several share one, the first is the plain one. */
function toUnicode({ glyphs }: TrueType): string {
  const characters = new Map<number, number>();
  for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    // 0, FEFF and FFFE are no text (ISO 32000-1, 14.8.2.4.2; PDF/UA-1, 7.21.7).
    if (!characters.has(glyph) && character !== 0 && character !== 0xfeff) characters.set(glyph, character);
  }
  const lines = [...characters].map(([glyph, character]) => `<${four(glyph)}> <${four(character)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(100 * index, 100 * (index + 1)),
  ).map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A glyph or a character as PDF writes it: four hexadecimal figures. */
export function four(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function hex(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex');
}

function rounded(width: number): number {
  return Math.round(width * 100) / 100;
}
