import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Names the entries of the outline after the headings of the page. Chromium runs together what stands in several boxes or lines of a
 * heading, and says some of it twice.
 * @param headings the words of the headings, in order; where the outline has not one entry for each, it stays as it is
 */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const entries = outline === undefined ? [] : [...entriesOf(outline)];
  if (entries.length !== headings.length) return;
  for (const [index, entry] of entries.entries()) {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  }
}

function* entriesOf(parent: PDFDict): Generator<PDFDict> {
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    yield entry;
    yield* entriesOf(entry);
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}
