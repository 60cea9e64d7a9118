import { Buffer } from 'node:buffer';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../../read/streams.ts';
import { at, dictOf, numberAt, oneOrMany } from '../../read/values.ts';
import { DamagedPdf } from './damaged-pdf.ts';

/**
 * The data of a stream of objects or of cross-references. Many programs write these as differences from row to row (a « predictor » of
 * PNG, ISO 32000-1, 7.4.4.4), which the library leaves as they are.
 */
export function unpackStream(stream: PDFRawStream): Buffer {
  const bytes = decodeStream(stream);
  if (bytes === undefined) throw new DamagedPdf('a stream that is none');
  const data = Buffer.from(bytes);
  const parameters = dictOf(oneOrMany(at(stream.dict, 'DecodeParms'))[0]);
  const predictor = numberAt(parameters, 'Predictor') ?? 1;
  if (predictor === 1) return data;
  const isPlain = (numberAt(parameters, 'Colors') ?? 1) === 1 && (numberAt(parameters, 'BitsPerComponent') ?? 8) === 8;
  if (predictor < 10 || !isPlain) throw new DamagedPdf(`predictor ${predictor}`);
  return addRows(data, numberAt(parameters, 'Columns') ?? 1);
}

/** Undoes the filters of PNG (section 9.2 of its specification) for pixels of one byte. */
function addRows(data: Buffer, columns: number): Buffer {
  const rows = Math.floor(data.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let at = 0; at < out.length; at++) {
    const row = Math.floor(at / columns);
    const hasLeft = at % columns > 0;
    const [left, above, corner] = [hasLeft ? 1 : undefined, columns, hasLeft ? columns + 1 : undefined].map((back) =>
      back === undefined ? 0 : (out[at - back] ?? 0),
    ) as [number, number, number];
    const filter = data[row * (columns + 1)] ?? 0;
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
    if (guess === undefined) throw new DamagedPdf(`filter ${filter}`);
    out[at] = (data[at + row + 1] ?? 0) + guess;
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
