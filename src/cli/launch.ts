import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { CheckOrder } from '../commands/validate/check-folder.ts';
import { loadProgram } from './load-program.ts';
import type { main } from './main.ts';

/** A word that changes with any letter of the program, of its data or of its templates. Put here by the build. */
declare const BUILD: string;

/**
 * Starts the bundled program.
 * @param program the name that was typed, `cls` or `clsante`
 */
export async function launch(program: string): Promise<void> {
  const { exports, keepCode, readCodeOf } = loadProgram<{ readonly main: typeof main }>('code');
  let hasThreads = false;
  const openThread = async (order: CheckOrder): Promise<Worker> => {
    const [{ setFlagsFromString }, { Worker: Thread }] = await Promise.all([
      import('node:v8'),
      import('node:worker_threads'),
    ]);
    if (!hasThreads) for (const setting of settingsFor(process.versions.v8)) setFlagsFromString(setting);
    // The settings of the threads are those of the whole process.
    readCodeOf('thread');
    hasThreads = true;
    return new Thread(join(__dirname, '../bin/thread.js'), { workerData: order, resourceLimits: ROOM });
  };
  const code = await exports.main(program, { build: BUILD, openThread });
  process.exitCode = code;
  const word = process.argv[2] ?? '';
  // What is kept under the settings of threads would be refused at the next start.
  if (!hasThreads) keepCode(`${/^[a-z]{1,20}$/.test(word) ? word : 'other'}-${code}`);
}

/** In megabytes: room for half a dozen contracts, which are forgotten before V8 takes them for something that stays. */
const ROOM = { maxYoungGenerationSizeMb: 24 };

/**
 * How V8 is to run the threads. Each has a core to itself: it clears its memory by itself rather than with others that wait for one
 * another. A hundred rules run a few hundred times each: V8 by itself makes machine code for all of them, each with
 * copies of what it calls, and most of that work is never paid back. Only settings that V8 reads at each use: others, changed while it runs, bring it down. A V8 that is not
 * known here would complain of settings that it no longer has: it gets none.
 */
function settingsFor(v8: string): readonly string[] {
  const [major = ''] = v8.split('.', 1);
  const later = OPTIMISED_LATER.get(major);
  return later === undefined ? [] : ['--no-parallel-scavenge', '--max-inlined-bytecode-size-cumulative=150', later];
}

/** By the first number of V8: that of Node 20, 22 and 24. */
const OPTIMISED_LATER: ReadonlyMap<string, string> = new Map([
  ['11', '--interrupt-budget=500000'],
  ['12', '--invocation-count-for-turbofan=20000'],
  ['13', '--invocation-count-for-turbofan=20000'],
]);
