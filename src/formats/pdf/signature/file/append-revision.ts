import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { PDFArray, type PDFDict, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import type { Revision } from './revisions.ts';

/** An object of the new version: a new one, or one that takes the place of an older one of its number. */
export interface NewObject {
  readonly number: number;
  /** As it stands between `obj` and `endobj`. */
  readonly body: Uint8Array;
}

/** A file with one more version, and where the body of each new object begins in it. */
export interface Appended {
  readonly file: Buffer;
  offsetOf(number: number): number;
}

/**
 * Adds a version to a file after all that is there, which is not touched (ISO 32000-1, 7.5.6). Its cross-references are a table or a
 * stream as in the version before: a file must not mix them.
 * @param size one more than the highest number in use
 */
export function appendRevision(
  bytes: Uint8Array,
  last: Revision,
  size: number,
  objects: readonly NewObject[],
): Appended {
  const parts: Uint8Array[] = [bytes];
  let length = bytes.length;
  const add = (part: Uint8Array | string): void => {
    const chunk = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(chunk);
    length += chunk.length;
  };
  const bodies = new Map<number, number>();
  const offsets = new Map<number, number>();
  if (bytes.at(-1) !== 0x0a) add('\n');
  for (const { number, body } of [...objects].sort((a, b) => a.number - b.number)) {
    offsets.set(number, length);
    add(`${number} 0 obj\n`);
    bodies.set(number, length);
    add(body);
    add('\nendobj\n');
  }
  const start = length;
  const entries = trailerEntries(last, parts);
  add(last.form === 'table' ? tableOf(offsets, size, entries) : streamOf(offsets, size, start, entries));
  add(`startxref\n${start}\n%%EOF\n`);
  return {
    file: Buffer.concat(parts),
    offsetOf(number) {
      const offset = bodies.get(number);
      if (offset === undefined) throw new Error(`object ${number} was not written`);
      return offset;
    },
  };
}

/** What is said of the whole file. The first identifier stays, the second is that of the version. */
function trailerEntries({ trailer, start }: Revision, parts: readonly Uint8Array[]): string {
  const kept = ['Root', 'Info'].flatMap((key) => {
    const value = trailer.get(PDFName.of(key));
    return value === undefined ? [] : [`/${key} ${value}`];
  });
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const now = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase());
  const ids = trailer.get(PDFName.of('ID'));
  const first = ids instanceof PDFArray ? ids.get(0) : now;
  return `${kept.join(' ')} /ID [${first} ${now}] /Prev ${start}`;
}

function tableOf(offsets: ReadonlyMap<number, number>, size: number, entries: string): string {
  const lines = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  return `xref\n${lines.join('')}trailer\n<< /Size ${size} ${entries} >>\n`;
}

function streamOf(offsets: ReadonlyMap<number, number>, size: number, start: number, entries: string): Buffer {
  // The stream is an object too, and stands in its own table.
  const all = [...offsets, [size, start] as const];
  const data = Buffer.concat(
    all.map(([, offset]) => {
      const row = Buffer.alloc(8);
      row.writeUInt8(1, 0);
      row.writeUInt32BE(offset, 1);
      return row.subarray(0, 7);
    }),
  );
  const index = all.map(([number]) => `${number} 1`).join(' ');
  const head = `/Type /XRef /Size ${size + 1} /W [1 4 2] /Index [${index}] /Length ${data.length} ${entries}`;
  return Buffer.concat([
    Buffer.from(`${size} 0 obj\n<< ${head} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}

/** An object as it stands in a file. */
export function bodyOf(object: PDFObject | PDFDict): Uint8Array {
  const body = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(body, 0);
  return body;
}
