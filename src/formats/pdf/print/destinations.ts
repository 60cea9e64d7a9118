import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** The number of the page on which each anchor that a link leads to stands, counted from 1. */
export function pagesOfDestinations(document: PDFDocument): ReadonlyMap<string, number> {
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const pages = new Map<string, number>();
  for (const [name] of destinations?.entries() ?? []) {
    const destination = destinations?.lookup(name, PDFArray).get(0);
    const number = destination instanceof PDFRef ? numbers.get(destination) : undefined;
    if (number !== undefined) pages.set(anchorOf(name), number);
  }
  return pages;
}

/** The id of the element for which the browser wrote a destination: it percent-encodes what is not ASCII. */
export function anchorOf(name: PDFName): string {
  const text = name.decodeText();
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
