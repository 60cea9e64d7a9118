import { Buffer } from 'node:buffer';
import {
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type CrossReferences, type Place, readCrossReferences, readObjectAt } from './cross-references.ts';
import { DamagedPdf } from './damaged-pdf.ts';
import { unpackStream } from './unpack-stream.ts';

/** One version of a file: each signature adds one after what was there, which stays byte for byte. */
export interface Revision extends CrossReferences {
  /** Where its table of cross-references begins. */
  readonly start: number;
  /** Where the version ends: what stands before is the whole of it. */
  readonly end: number;
}

/** A file as one of its versions shows it. */
export interface Snapshot {
  readonly trailer: PDFDict;
  /** Where an object of that version stands; `undefined` where there is none. */
  place(number: number): Place | undefined;
  /** An object of that version; what is not a reference stands for itself. */
  resolve(value: unknown): PDFObject | undefined;
  /** The same of an entry of a dictionary. */
  entry(dict: PDFObject | undefined, key: string): PDFObject | undefined;
}

/**
 * The versions of a file, oldest first, as a reader of PDF finds them: by the chain of cross-references, from the end.
 * @throws DamagedPdf when the chain is broken, or something stands in the file that belongs to no version
 */
export function readRevisions(bytes: Uint8Array): readonly Revision[] {
  const file = bufferOf(bytes);
  const tail = file.toString('latin1', Math.max(0, file.length - 64));
  const last = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail);
  if (last === null) throw new DamagedPdf('the file does not end as a PDF does');
  const revisions: Revision[] = [];
  for (let start: number | undefined = Number(last[1]); start !== undefined; ) {
    const section = readCrossReferences(file, start);
    const end = revisions.length === 0 ? file.length : endOf(file, start);
    revisions.unshift({ ...section, start, end });
    const previous = section.trailer.get(PDFName.of('Prev'));
    const before: number | undefined = previous instanceof PDFNumber ? previous.asNumber() : undefined;
    // Versions follow each other: a chain that goes forward or round is no history.
    if (before !== undefined && !(before < start)) throw new DamagedPdf('the versions are not in order');
    start = before;
    if (revisions.length > MOST_REVISIONS) throw new DamagedPdf('more versions than anybody signs');
  }
  for (const [index, { start }] of revisions.entries())
    if (start < (revisions[index - 1]?.end ?? 0)) throw new DamagedPdf('two versions overlap');
  return revisions;
}

/** A contract has some tens of signatories; each adds one. */
const MOST_REVISIONS = 1000;

function endOf(file: Buffer, start: number): number {
  const at = file.indexOf('startxref', start, 'latin1');
  const found = /^startxref\s+(\d{1,12})\s+%%EOF(?:\r\n|\r|\n)?/.exec(file.toString('latin1', at, at + 64));
  if (at < 0 || found === null || Number(found[1]) !== start) throw new DamagedPdf('a version has no end');
  return at + found[0].length;
}

/** The file as it was after these versions. */
export function snapshotOf(bytes: Uint8Array, revisions: readonly Revision[]): Snapshot {
  const file = bufferOf(bytes);
  const places = new Map(revisions.flatMap((revision) => [...revision.places]));
  const trailer = revisions.at(-1)?.trailer;
  if (trailer === undefined) throw new DamagedPdf('no version');
  const known = new Map<number, PDFObject | undefined>();
  const packs = new Map<number, readonly PDFObject[]>();

  const read = (number: number): PDFObject | undefined => {
    const place = places.get(number);
    if (place?.kind === 'alone') {
      const found = readObjectAt(file, place.offset);
      if (found?.number !== number) throw new DamagedPdf(`object ${number} is not in its place`);
      return found.object as PDFObject;
    }
    if (place?.kind !== 'packed') return undefined;
    const pack = packs.get(place.stream) ?? unpack(read(place.stream));
    packs.set(place.stream, pack);
    return pack[place.index];
  };
  const resolve = (value: unknown): PDFObject | undefined => {
    if (!(value instanceof PDFRef)) return value as PDFObject | undefined;
    const number = value.objectNumber;
    if (!known.has(number)) known.set(number, read(number));
    return known.get(number);
  };
  return {
    trailer,
    place: (number) => places.get(number),
    resolve,
    entry(dict, key) {
      const holder = dict instanceof PDFRawStream ? dict.dict : dict;
      return holder instanceof PDFDict ? resolve(holder.get(PDFName.of(key))) : undefined;
    },
  };
}

function unpack(stream: PDFObject | undefined): readonly PDFObject[] {
  if (!(stream instanceof PDFRawStream)) throw new DamagedPdf('a stream of objects is missing');
  const [count, first] = ['N', 'First'].map((key) => stream.dict.get(PDFName.of(key)));
  if (!(count instanceof PDFNumber) || !(first instanceof PDFNumber))
    throw new DamagedPdf('a stream without its index');
  const data = unpackStream(stream);
  const index = data.toString('latin1', 0, first.asNumber()).trim().split(/\s+/).map(Number);
  const context = PDFContext.create();
  return Array.from({ length: Math.min(count.asNumber(), index.length / 2) }, (_, item) =>
    PDFObjectParser.forBytes(data.subarray(first.asNumber() + (index[2 * item + 1] ?? 0)), context).parseObject(),
  );
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
