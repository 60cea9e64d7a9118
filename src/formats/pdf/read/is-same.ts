import { Buffer } from 'node:buffer';
import { type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';

/** Whether two objects, perhaps of two readings of one file, say the same; what they refer to is not followed. */
export function isSame(one: PDFObject | undefined, other: PDFObject | undefined): boolean {
  if (one instanceof PDFRawStream && other instanceof PDFRawStream)
    return one.dict.toString() === other.dict.toString() && Buffer.compare(one.contents, other.contents) === 0;
  return String(one) === String(other);
}
