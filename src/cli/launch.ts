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
  const { exports, keepCode } = loadProgram<{ readonly main: typeof main }>();
  const code = await exports.main(program, { build: BUILD, openThread });
  process.exitCode = code;
  const word = process.argv[2] ?? '';
  keepCode(`${/^[a-z]{1,20}$/.test(word) ? word : 'other'}-${code}`);
}

async function openThread(order: CheckOrder): Promise<Worker> {
  const [{ Worker: Thread }, { setFlagsFromString }] = await Promise.all([
    import('node:worker_threads'),
    import('node:v8'),
  ]);
  setFlagsFromString(CLEARED_AWAY_SOON);
  return new Thread(join(__dirname, '../bin/thread.js'), { workerData: order, resourceLimits: SMALL });
}

/**
 * What a contract leaves behind is soon cleared away: with more room for it, memory would grow and nothing be faster. In megabytes,
 * and in hundredths that are added to what is in use.
 */
const SMALL = { maxYoungGenerationSizeMb: 2 };
const CLEARED_AWAY_SOON = '--heap-growing-percent=30';
