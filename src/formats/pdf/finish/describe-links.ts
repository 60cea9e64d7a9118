import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { groupBy } from '../../../model/group-by.ts';
import { anchorOf } from '../print/destinations.ts';
import type { PageLink } from '../print/in-page.ts';
import { elementsUnder, structureElements } from './structure.ts';

/**
 * Gives every link the text that its reader sees, for those who hear it: the browser gives none, or a poor one.
 * Links that lead to the same place are told apart by their order, which is the same in page and structure.
 */
export function describeLinks(document: PDFDocument, links: readonly PageLink[]): void {
  const texts = groupBy(links, (link) => plainTarget(link.target));
  for (const [target, found] of groupBy(linkAnnotations(document), ([first]) => targetOf(first))) {
    const known = texts.get(target) ?? [];
    for (const [index, annotations] of found.entries()) {
      const text = (known.length === found.length ? known[index] : known[0])?.text;
      if (text === undefined || text === '') continue;
      for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  }
}

/** The annotations of each link in reading order; a link over two lines has two. */
function linkAnnotations(document: PDFDocument): readonly (readonly PDFDict[])[] {
  return [...structureElements(document)]
    .filter((element) => element.get(PDFName.of('S')) === PDFName.of('Link'))
    .map((link) => [...elementsUnder(link)].map((child) => child.lookup(PDFName.of('Obj'))))
    .map((objects) => objects.filter((object) => object instanceof PDFDict))
    .filter((annotations) => annotations.length > 0);
}

function targetOf(annotation: PDFDict | undefined): string | undefined {
  const destination = annotation?.lookup(PDFName.of('Dest'));
  if (destination instanceof PDFName) return `#${anchorOf(destination)}`;
  const action = annotation?.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}

function plainTarget(target: string): string {
  if (!target.startsWith('#')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
