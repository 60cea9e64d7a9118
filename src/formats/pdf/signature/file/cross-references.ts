import type { Buffer } from 'node:buffer';
import { PDFArray, PDFContext, PDFDict, PDFName, PDFNumber, PDFObjectParser, PDFRawStream } from '@cantoo/pdf-lib';
import { DamagedPdf } from './damaged-pdf.ts';
import { unpackStream } from './unpack-stream.ts';

/** Where an object stands: in the file, in a stream of objects, or nowhere any more. */
export type Place =
  | { readonly kind: 'free' }
  | { readonly kind: 'alone'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** One table of cross-references: what one version of the file says of the objects that it brings. */
export interface CrossReferences {
  readonly form: 'table' | 'stream';
  readonly trailer: PDFDict;
  readonly places: ReadonlyMap<number, Place>;
}

/** Reads the table at `offset`, of either form. @throws DamagedPdf */
export function readCrossReferences(file: Buffer, offset: number): CrossReferences {
  const head = file.toString('latin1', offset, offset + 40);
  if (head.startsWith('xref')) return readTable(file, offset);
  const stream = readObjectAt(file, offset)?.object;
  if (stream instanceof PDFRawStream && stream.dict.get(PDFName.of('Type')) === PDFName.of('XRef'))
    return readStream(stream);
  throw new DamagedPdf(`no cross-references at ${offset}`);
}

/** An object that stands alone in the file, with the number that it gives itself. */
export function readObjectAt(file: Buffer, offset: number): { number: number; object: unknown } | undefined {
  const head = /^\s*(\d{1,10})\s+(\d{1,5})\s+obj\b/.exec(file.toString('latin1', offset, offset + 60));
  if (head === null) return undefined;
  const object = PDFObjectParser.forBytes(file.subarray(offset + head[0].length), PDFContext.create()).parseObject();
  return { number: Number(head[1]), object };
}

function readStream(stream: PDFRawStream): CrossReferences {
  const { dict } = stream;
  const data = unpackStream(stream);
  const widths = numbers(dict.get(PDFName.of('W')));
  const [size] = numbers(PDFArray.withContext(dict.context), dict.get(PDFName.of('Size')));
  const given = numbers(dict.get(PDFName.of('Index')));
  const index = given.length > 0 ? given : [0, size ?? 0];
  if (widths.every((width) => width === 0) || widths.some((width) => width > WIDEST))
    throw new DamagedPdf('rows without width, or without end');
  const places = new Map<number, Place>();
  let at = 0;
  const next = (width: number, absent: number): number => {
    let value = width === 0 ? absent : 0;
    for (let i = 0; i < width; i++) value = value * 256 + (data[at++] ?? 0);
    return value;
  };
  for (let part = 0; part + 1 < index.length; part += 2) {
    const [first = 0, count = 0] = index.slice(part, part + 2);
    for (let number = first; number < first + count && at < data.length; number++) {
      const [kind, second, third] = [next(widths[0] ?? 0, 1), next(widths[1] ?? 0, 0), next(widths[2] ?? 0, 0)];
      const place = placeOf(kind, second, third);
      if (place !== undefined) put(places, number, place);
    }
  }
  return { form: 'stream', trailer: dict, places };
}

/** Bytes of the widest number that a row may hold; larger ones are no places in any file. */
const WIDEST = 8;

/** A contract of 900 pages has a fiftieth of it; each costs some hundred bytes. */
const MOST_OBJECTS = 2_000_000;

/** Of two places for one object some readers take the first and some the last: each would show another document. */
function put(places: Map<number, Place>, number: number, place: Place): void {
  if (places.has(number)) throw new DamagedPdf(`object ${number} has two places in one version`);
  if (places.size >= MOST_OBJECTS) throw new DamagedPdf('more objects than a file can have');
  places.set(number, place);
}

function placeOf(kind: number, second: number, third: number): Place | undefined {
  if (kind === 0) return { kind: 'free' };
  if (kind === 1) return { kind: 'alone', offset: second, generation: third };
  return kind === 2 ? { kind: 'packed', stream: second, index: third } : undefined;
}

function readTable(file: Buffer, offset: number): CrossReferences {
  const end = file.indexOf('trailer', offset, 'latin1');
  if (end < 0) throw new DamagedPdf(`no trailer after ${offset}`);
  const words = file
    .toString('latin1', offset + 4, end)
    .trim()
    .split(/\s+/);
  const places = new Map<number, Place>();
  for (let at = 0; at + 1 < words.length; ) {
    const [first, count] = [Number(words[at]), Number(words[at + 1])];
    at += 2;
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count)) throw new DamagedPdf('a table that is none');
    for (let number = first; number < first + count; number++, at += 3) {
      const [place, generation, kind] = [Number(words[at]), Number(words[at + 1]), words[at + 2]];
      if (kind !== 'n' && kind !== 'f') throw new DamagedPdf('a table that is cut short');
      put(places, number, kind === 'f' ? { kind: 'free' } : { kind: 'alone', offset: place, generation });
    }
  }
  const trailer = PDFObjectParser.forBytes(file.subarray(end + 'trailer'.length), PDFContext.create()).parseObject();
  // A file of both forms could show two contents, one to each kind of reader.
  if (!(trailer instanceof PDFDict) || trailer.has(PDFName.of('XRefStm')))
    throw new DamagedPdf('a trailer of two minds');
  return { form: 'table', trailer, places };
}

function numbers(...values: readonly unknown[]): readonly number[] {
  return values
    .flatMap((value) => (value instanceof PDFArray ? value.asArray() : [value]))
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : Number.NaN))
    .filter((value) => Number.isSafeInteger(value) && value >= 0);
}
