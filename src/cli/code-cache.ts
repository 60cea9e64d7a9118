import type { Machine } from '../project/machine.ts';
import { NO_CACHE, type OwnCache, openOwnCache } from '../project/own-cache.ts';

/**
 * What V8 compiled of the program, by the file it was compiled from; V8 refuses what another V8 made.
 * `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own.
 * @param build a name that changes with any letter of the program, for V8 looks at no more than the length of a file
 */
export function openCodeCache(machine: Machine, build: string): OwnCache {
  return machine.env.NODE_DISABLE_COMPILE_CACHE ? NO_CACHE : openOwnCache(machine, 'code', build);
}
