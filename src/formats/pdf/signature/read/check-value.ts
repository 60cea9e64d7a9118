import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { PDFArray, type PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { nameOf } from '../../read/values.ts';
import { type CheckedCms, checkCms, readContentInfo } from '../cms/check-cms.ts';
import type { SignatureField } from '../fields.ts';
import type { Revision, Snapshot } from '../file/revisions.ts';
import { numberOf } from '../file/values.ts';

/** A signature value, held against the file. */
export interface CheckedValue {
  /** Index of the version that it signs, the last being the file itself; `undefined` where it signs no whole version. */
  readonly revision: number | undefined;
  /** `undefined` where it can't be understood. */
  readonly cms: CheckedCms | undefined;
}

/** Kinds of signature that are understood: that of PAdES, and the older one that other programs make. */
const KINDS = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached'];

/**
 * Checks the value of a signature: that it covers a whole version of the file but for itself, and holds for those bytes. A value that
 * leaves more out, or another part, could be true of a text that nobody is shown.
 */
export function checkValue(
  bytes: Uint8Array,
  revisions: readonly Revision[],
  snapshot: Snapshot,
  { value, valueRef }: SignatureField,
): CheckedValue {
  const contents = snapshot.entry(value, 'Contents');
  const kind = nameOf(snapshot.entry(value, 'SubFilter')) ?? '';
  if (value === undefined || !(contents instanceof PDFHexString) || !KINDS.includes(kind)) return NOTHING;
  const range = rangeOf(value);
  const der = contents.asBytes();
  const revision = coveredBy(bytes, revisions, range, der);
  const isOwn = revision !== undefined && revisions[revision]?.places.has(valueRef?.objectNumber ?? -1);
  const digestOf = (hash: string): Buffer => {
    const hasher = createHash(hash);
    for (const [start, length] of range) hasher.update(bytes.subarray(start, start + length));
    return hasher.digest();
  };
  return { revision: isOwn ? revision : undefined, cms: understood(der, digestOf, kind === KINDS[0]) };
}

const NOTHING: CheckedValue = { revision: undefined, cms: undefined };

function understood(der: Uint8Array, digestOf: (hash: string) => Buffer, isPades: boolean): CheckedCms | undefined {
  try {
    const info = readContentInfo(der);
    return info === undefined ? undefined : checkCms(info, digestOf, isPades);
  } catch {
    return undefined;
  }
}

type Part = readonly [start: number, length: number];
type Range = readonly [Part, Part];

function rangeOf(value: PDFDict): Range {
  const range = value.get(PDFName.of('ByteRange'));
  const [a = 0, b = 0, c = 0, d = 0] = range instanceof PDFArray ? range.asArray().map(numberOf) : [];
  return [
    [a, b],
    [c, d],
  ];
}

/** The version that the two parts make up, with nothing between them but the value itself. */
function coveredBy(
  bytes: Uint8Array,
  revisions: readonly Revision[],
  [[start, length], [next, rest]]: Range,
  der: Uint8Array,
): number | undefined {
  const gap = Buffer.from(bytes.subarray(length, next)).toString('latin1');
  // Behind the value there is only the reserve that it did not fill.
  const isPadded = der.subarray(derLength(der)).every((byte) => byte === 0);
  const isGap =
    start === 0 && /^<[0-9A-Fa-f]*>$/.test(gap) && Buffer.from(gap.slice(1, -1), 'hex').equals(Buffer.from(der));
  const revision = revisions.findIndex(({ end }) => end === next + rest);
  return isGap && isPadded && revision >= 0 ? revision : undefined;
}

/** How long the value says it is: a tag, a length in one byte or in as many as that says, and what follows. */
function derLength(der: Uint8Array): number {
  const first = der[1] ?? 0;
  if (first < 0x80) return 2 + first;
  const size = first - 0x80;
  return 2 + size + der.subarray(2, 2 + size).reduce((length, byte) => 256 * length + byte, 0);
}
