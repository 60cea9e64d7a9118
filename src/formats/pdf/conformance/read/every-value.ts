import { PDFArray, PDFDict, type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Every value of a file, also those inside others, each with the object it stands in. References are not followed. */
export function* everyValue(
  objects: readonly (readonly [PDFRef, PDFObject])[],
): Generator<readonly [PDFObject, PDFRef], void, undefined> {
  for (const [ref, object] of objects) {
    const waiting: PDFObject[] = [object];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      yield [value, ref];
      if (value instanceof PDFArray) waiting.push(...value.asArray());
      else if (value instanceof PDFDict) waiting.push(...value.values());
      else if (value instanceof PDFStream) waiting.push(...value.dict.values());
    }
  }
}
