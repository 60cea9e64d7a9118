import { Buffer } from 'node:buffer';
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/**
 * The fonts draw the apostrophe (U+2019) and the modifier letter (U+02BC) with one sign, and the browser tells readers that it is
 * the letter: « l’accès » could not be found in the page. A text in French means the apostrophe.
 */
export function readApostrophes(document: PDFDocument): void {
  const { context } = document;
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict)) continue;
    const ref = font.get(PDFName.of('ToUnicode'));
    const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const mended = withApostrophes(map);
    if (mended !== map) context.assign(ref, context.flateStream(mended));
  }
}

/** One sign to one character: `<0042> <02BC>`, or a range of that sign alone. */
function withApostrophes(map: string): string {
  return map.replace(/^(<([0-9A-F]+)>(?: <\2>)?) <02BC>$/gm, '$1 <2019>');
}
