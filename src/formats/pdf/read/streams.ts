import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib';
import { at, nameOf, oneOrMany } from './values.ts';

/** What one stream may hold when it is unpacked. A file can pack a thousand times as much as it is long. */
const MAX_STREAM_BYTES: number = 256 * 1024 * 1024;

/** The names of the filters of a stream, outermost first. */
export function filtersOf(stream: PDFRawStream): readonly string[] {
  return oneOrMany(at(stream.dict, 'Filter')).map((filter) => nameOf(filter) ?? '');
}

/** The bytes of a stream without its packing, or `undefined` if it can't be unpacked or is beyond measure. */
export function decodeStream(stream: PDFRawStream): Uint8Array | undefined {
  const filters = filtersOf(stream);
  const parameters = at(stream.dict, 'DecodeParms');
  try {
    if (filters.length === 0) return stream.contents;
    if (filters[0] === 'FlateDecode') {
      // Also where the library goes on: what is packed beyond measure stops here.
      const bytes = inflateSync(stream.contents, { maxOutputLength: MAX_STREAM_BYTES, finishFlush: Z_SYNC_FLUSH });
      if (filters.length === 1 && parameters === undefined) return bytes;
    }
    return decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}

/** Takes what is there of a stream that was cut off. */
const Z_SYNC_FLUSH = 2;
