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
  for (const [target, found] of groupBy(linksOf(document), (link) => link.target)) {
    const known = texts.get(target) ?? [];
    for (const [index, { annotations }] of found.entries()) {
      const text = (known.length === found.length ? known[index] : known[0])?.text;
      if (text === undefined || text === '') continue;
      for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  }
}

/** A link of the tagged structure. */
export interface TaggedLink {
  readonly element: PDFDict;
  /** A link over two lines has two. */
  readonly annotations: readonly PDFDict[];
  /** `#anchor` or an address. */
  readonly target: string | undefined;
}

/** The links of the document in reading order. */
export function linksOf(document: PDFDocument): readonly TaggedLink[] {
  return [...structureElements(document)]
    .filter((element) => element.get(PDFName.of('S')) === PDFName.of('Link'))
    .map((element) => {
      const objects = [...elementsUnder(element)].map((child) => child.lookup(PDFName.of('Obj')));
      const annotations = objects.filter((object) => object instanceof PDFDict);
      return { element, annotations, target: targetOf(annotations[0]) };
    })
    .filter(({ annotations }) => annotations.length > 0);
}

function targetOf(annotation: PDFDict | undefined): string | undefined {
  const destination = annotation?.lookup(PDFName.of('Dest'));
  if (destination instanceof PDFName) return `#${anchorOf(destination)}`;
  const action = annotation?.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}

/** A target of the page as the PDF has it. */
export function plainTarget(target: string): string {
  if (!target.startsWith('#')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
