import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { PDFArray, type PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

const ID_LENGTH = 32;

/** Keeps the place of the two identifiers of a file, for {@link writeId}. */
export function keepIdPlace(document: PDFDocument): void {
  const placeholder = PDFHexString.of('0'.repeat(ID_LENGTH));
  const id = PDFArray.withContext(document.context);
  id.push(placeholder);
  id.push(placeholder);
  document.context.trailerInfo.ID = id;
}

/**
 * The two identifiers of a PDF are in the trailer, the last thing in the file, which is never compressed. They are
 * the fingerprint of all the rest: two documents have the same only if they are the same.
 */
export function writeId(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fingerprint = createHash('sha256').update(file).digest('hex').slice(0, ID_LENGTH).toUpperCase();
  const last = file.lastIndexOf('0'.repeat(ID_LENGTH));
  const first = file.lastIndexOf('0'.repeat(ID_LENGTH), last - ID_LENGTH);
  if (first < 0) throw new Error('the trailer of the PDF holds no identifier');
  file.write(fingerprint, first, 'latin1');
  file.write(fingerprint, last, 'latin1');
  return bytes;
}
