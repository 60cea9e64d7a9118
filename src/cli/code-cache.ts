import type { Machine } from '../project/machine.ts';
import { NO_CACHE, type OwnCache, openOwnCache } from '../project/own-cache.ts';

/**
 * What V8 compiled of the program, by the file it was compiled from; V8 refuses what another V8 made.
 * `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own.
 * @param build a name that changes with any letter of the program, for V8 looks at no more than the length of a file
 * @param kind who runs it: V8 takes back only what was compiled under the same settings
 */
export function openCodeCache(machine: Machine, build: string, kind: 'code' | 'thread' = 'code'): OwnCache {
  if (machine.env.NODE_DISABLE_COMPILE_CACHE) return NO_CACHE;
  const cache = openOwnCache(machine, kind, build);
  return {
    ...cache,
    read: (file) => intact(cache.read(file)),
    keep: (file, make) => cache.keep(file, () => twice(make())),
  };
}

/** One copy proves the other. What Node has for sums loads all its streams first, and takes longer than to read as much again. */
function twice(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, bytes]);
}

/** What a bad disk or a lost block has changed is as if it were not there: V8 would run it, or fall. */
function intact(whole: Buffer | undefined): Buffer | undefined {
  if (whole === undefined || whole.length === 0) return undefined;
  const bytes = whole.subarray(0, whole.length / 2);
  return bytes.equals(whole.subarray(bytes.length)) ? bytes : undefined;
}
