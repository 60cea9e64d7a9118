import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './load-program.ts';
import type { serveThread } from './main.ts';

/** A word that changes with any letter of the program, of its data or of its templates. Put here by the build. */
declare const BUILD: string;

/** What a thread of the bundled program runs: it checks contracts for the thread that has started it. */
export async function serve(): Promise<void> {
  if (parentPort === null) throw new Error('to be started as a thread');
  const { exports, keepCode } = loadProgram<{ readonly serveThread: typeof serveThread }>('thread');
  await exports.serveThread(parentPort, workerData, BUILD);
  keepCode('thread');
}
