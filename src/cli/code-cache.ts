import { crc32 } from 'node:zlib';
import type { Machine } from '../project/machine.ts';
import { NO_CACHE, type OwnCache, openOwnCache } from '../project/own-cache.ts';

/**
 * What V8 compiled of the program, by the file it was compiled from; V8 refuses what another V8 made.
 * `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own.
 * @param build a name that changes with any letter of the program, for V8 looks at no more than the length of a file
 * @param kind who runs it: V8 takes back only what was compiled under the same settings, and those of a thread are its own
 */
export function openCodeCache(machine: Machine, build: string, kind: 'code' | 'thread' = 'code'): OwnCache {
  if (machine.env.NODE_DISABLE_COMPILE_CACHE) return NO_CACHE;
  const cache = openOwnCache(machine, kind, build);
  return {
    ...cache,
    read: (file) => intact(cache.read(file)),
    keep: (file, make) => cache.keep(file, () => withSum(make())),
  };
}

const SUM_BYTES = 4;

/** The sum stands at the end: V8 wants what it reads to begin where a file does. */
function withSum(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(bytes.length + SUM_BYTES);
  whole.set(bytes);
  whole.writeUInt32LE(crc32(bytes), bytes.length);
  return whole;
}

/** What a bad disk or a lost block has changed is as if it were not there: V8 would run it, or fall. */
function intact(whole: Buffer | undefined): Buffer | undefined {
  if (whole === undefined || whole.length < SUM_BYTES) return undefined;
  const bytes = whole.subarray(0, -SUM_BYTES);
  return crc32(bytes) === whole.readUInt32LE(bytes.length) ? bytes : undefined;
}
