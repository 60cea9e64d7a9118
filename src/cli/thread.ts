import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './load-program.ts';
import type { serveThread } from './main.ts';

/** See launch.ts. Put here by the build. */
declare const BUILD: string;

/** What a thread of the bundled program runs: it checks contracts for the thread that has started it. */
async function serve(): Promise<void> {
  if (parentPort === null) throw new Error('to be started as a thread');
  const { exports, keepCode } = loadProgram<{ readonly serveThread: typeof serveThread }>();
  await exports.serveThread(parentPort, workerData, BUILD);
  keepCode('thread');
}

void serve();
