import { inflateSync } from 'node:zlib';
import { PDFArray, PDFNumber, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { filtersOf } from '../../read/streams.ts';
import { at, nameAt } from '../../read/values.ts';

/** What a stream of objects may hold unpacked: ours hold a few kilobytes each. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Bytes of the widest number in a stream of cross-references. */
const WIDEST = 8;

/** A contract of 900 pages has a fiftieth of it; each costs the reader some hundred bytes. */
const MOST_OBJECTS = 2_000_000;

const Z_SYNC_FLUSH = 2;

/** Whether an object that is unpacked in order to read the file at all holds, or says it holds, beyond measure. */
export function isBomb(object: PDFObject): boolean {
  if (!(object instanceof PDFRawStream)) return false;
  const type = nameAt(object.dict, 'Type');
  if (type === 'XRef') return countsBeyondMeasure(object) || unpacksBeyondMeasure(object);
  return type === 'ObjStm' && unpacksBeyondMeasure(object);
}

/** The reader goes through as many rows, of as many bytes, as the dictionary says, whether they are there or not. */
function countsBeyondMeasure({ dict }: PDFRawStream): boolean {
  const index = numbersOf(at(dict, 'Index'));
  const counts = index.length === 0 ? numbersOf(at(dict, 'Size')) : index.filter((_, item) => item % 2 === 1);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return rows > MOST_OBJECTS || numbersOf(at(dict, 'W')).some((width) => width > WIDEST);
}

function numbersOf(value: PDFObject | undefined): readonly number[] {
  const items = value instanceof PDFArray ? value.asArray().map((_, item) => value.lookup(item)) : [value];
  return items.map((item) => (item instanceof PDFNumber ? item.asNumber() : 0));
}

/** No program packs such a stream twice, or in another way: that could not be measured in one step. */
function unpacksBeyondMeasure(stream: PDFRawStream): boolean {
  const filters = filtersOf(stream);
  if (filters.length === 0) return false;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return true;
  try {
    inflateSync(stream.contents, { maxOutputLength: MAX_BYTES, finishFlush: Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
