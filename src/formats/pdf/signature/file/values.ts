import { PDFArray, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Snapshot } from './revisions.ts';

/** The catalogue, from which all of a document hangs. */
export function rootOf(snapshot: Snapshot): PDFObject | undefined {
  return snapshot.resolve(snapshot.trailer.get(PDFName.of('Root')));
}

/** The items of an array, resolved. */
export function itemsOf(snapshot: Snapshot, array: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  return array instanceof PDFArray ? array.asArray().map((item) => snapshot.resolve(item)) : [];
}

/** A number; 0 where it is none. */
export function numberOf(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
