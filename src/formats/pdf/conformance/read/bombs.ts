import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

/** What a stream of objects may hold unpacked: ours hold a few kilobytes each. */
const MAX_BYTES = 64 * 1024 * 1024;

/** How far before its content the dictionary of such a stream begins, at most. */
const DICTIONARY = 400;

const Z_SYNC_FLUSH = 2;

/**
 * Whether a stream that has to be unpacked in order to read the file at all holds beyond measure. A name with an escape may be
 * any name.
 */
export function holdsBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    const before = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/ObjStm|XRef|#/.test(dictionary) && isBeyondMeasure(file.subarray(start))) return true;
  }
  return false;
}

function isBeyondMeasure(packed: Buffer): boolean {
  try {
    inflateSync(packed, { maxOutputLength: MAX_BYTES, finishFlush: Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  }
}
