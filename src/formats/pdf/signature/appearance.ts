import { type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { embedFont, four, signatureFont } from './embed-font.ts';
import { FONT_NAME } from './field-name.ts';
import type { Snapshot } from './file/revisions.ts';
import { unpackStream } from './file/unpack-stream.ts';
import { itemsOf, rootOf } from './file/values.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** A line of the picture of a signature. */
export interface Line {
  readonly text: string;
  /** In points. */
  readonly size: number;
}

/** A font that is in the document, by the object that holds it. */
interface Face {
  readonly ref: PDFRef;
  readonly font: TrueType;
}

/** Above and below; on the left the text stands under that of the page. */
const MARGIN = 3;
const LEADING = 1.3;

/**
 * Draws what a signature shows in its box, in the font that came with the fields. It is shrunk until it fits.
 * @param context takes the new objects; its numbers begin after those of the document
 */
export function drawAppearance(
  context: PDFContext,
  snapshot: Snapshot,
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly Line[],
): PDFRef {
  const faces = facesFor(context, snapshot, lines.map(({ text }) => text).join(''));
  const fitted = fitLines(lines, faces, width, height - 2 * MARGIN);
  let top = height - MARGIN;
  const operators = fitted.map(({ text, size }) => {
    top -= size * LEADING;
    return `1 0 0 1 0 ${decimal(top + size * (LEADING - 1))} Tm\n${show(text, faces, size)}`;
  });
  const content = `q\nBT\n0.1 g\n${operators.join('')}ET\nQ\n`;
  const fonts = Object.fromEntries(faces.map(({ ref }, index) => [`F${index}`, ref]));
  return context.register(
    context.stream(content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: fonts },
    }),
  );
}

/** The font of the document, and with it the one for further letters where a name needs them. */
function facesFor(context: PDFContext, snapshot: Snapshot, text: string): readonly Face[] {
  const first = documentFace(snapshot) ?? { ref: embedFont(context, 'latin'), font: signatureFont('latin') };
  const further = signatureFont('latin-ext');
  const needsMore = [...plain(text)].some((sign) => !has(first.font, sign) && has(further, sign));
  return needsMore ? [first, { ref: embedFont(context, 'latin-ext'), font: further }] : [first];
}

/** The glyphs are those of the font as it is in the document, which another version of the program may have made. */
function documentFace(snapshot: Snapshot): Face | undefined {
  const resources = snapshot.entry(snapshot.entry(rootOf(snapshot), 'AcroForm'), 'DR');
  const fonts = snapshot.entry(resources, 'Font');
  const font = snapshot.entry(fonts, FONT_NAME);
  const [descendant] = itemsOf(snapshot, snapshot.entry(font, 'DescendantFonts'));
  const file = snapshot.entry(snapshot.entry(descendant, 'FontDescriptor'), 'FontFile2');
  const ref = referenceTo(fonts, FONT_NAME);
  if (!(file instanceof PDFRawStream) || ref === undefined) return undefined;
  return { ref, font: readTrueType(unpackStream(file)) };
}

function referenceTo(dict: PDFObject | undefined, key: string): PDFRef | undefined {
  const value = dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined;
  return value instanceof PDFRef ? value : undefined;
}

/** Breaks the lines to the width; if they are too high or a word is too wide, all become smaller together. */
function fitLines(lines: readonly Line[], faces: readonly Face[], width: number, height: number): readonly Line[] {
  for (let scale = 1; ; scale *= 0.95) {
    const broken = lines.flatMap(({ text, size }) => wrap(text, size * scale, faces, width));
    const tall = broken.reduce((sum, { size }) => sum + size * LEADING, 0);
    const isNarrow = broken.every(({ text, size }) => widthOf(text, faces) * size <= width);
    if ((tall <= height && isNarrow) || scale < 0.2) return broken;
  }
}

function wrap(text: string, size: number, faces: readonly Face[], width: number): readonly Line[] {
  const lines: string[] = [];
  for (const word of plain(text).split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, faces) * size > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines.map((line) => ({ text: line, size }));
}

/** Width at size 1. */
function widthOf(text: string, faces: readonly Face[]): number {
  return [...text].reduce((sum, sign) => {
    const { font, glyph } = glyphOf(sign, faces);
    return sum + font.widthOf(glyph) / 1000;
  }, 0);
}

function show(text: string, faces: readonly Face[], size: number): string {
  return [...text]
    .map((sign) => glyphOf(sign, faces))
    .map(({ index, glyph }, place, all) => {
      const starts = place === 0 || all[place - 1]?.index !== index;
      const ends = all[place + 1]?.index !== index;
      return `${starts ? `/F${index} ${decimal(size)} Tf\n<` : ''}${four(glyph)}${ends ? '> Tj\n' : ''}`;
    })
    .join('');
}

/** A sign that no font has is shown as a question mark: the certificate itself has the name as it is written. */
function glyphOf(sign: string, faces: readonly Face[]): { index: number; glyph: number; font: TrueType } {
  const code = sign.codePointAt(0) ?? 0;
  const index = Math.max(
    0,
    faces.findIndex(({ font }) => font.glyphs.has(code)),
  );
  const font = (faces[index] ?? faces[0])?.font;
  if (font === undefined) throw new Error('there is no font');
  return { index, font, glyph: font.glyphs.get(code) ?? font.glyphs.get(0x3f) ?? 0 };
}

function has(font: TrueType, sign: string): boolean {
  return font.glyphs.has(sign.codePointAt(0) ?? 0);
}

/** Spaces of every width, and accents that stand apart, as the font has them. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2009\u202f]/g, '\u00a0')
    .replaceAll('\u2011', '-')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function decimal(value: number): string {
  return value.toFixed(2);
}
