import { PDFArray, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { Snapshot } from './revisions.ts';

/** The catalogue, from which all of a document hangs. */
export function rootOf(snapshot: Snapshot): PDFObject | undefined {
  return snapshot.resolve(snapshot.trailer.get(PDFName.of('Root')));
}

/** The items of an array, resolved. */
export function itemsOf(snapshot: Snapshot, array: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  return array instanceof PDFArray ? array.asArray().map((item) => snapshot.resolve(item)) : [];
}

/** The text of a string; `undefined` where it is none. */
export function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** A name without its slash; `undefined` where it is none. */
export function nameOf(value: unknown): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** A number; 0 where it is none. */
export function numberOf(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
