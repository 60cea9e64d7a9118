import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import type { Context, Threads } from '../define.ts';
import type { Answered, Asked } from './answer-thread.ts';
import type { CheckOrder } from './check-folder.ts';
import { type ContractFindings, readFindings } from './contract-findings.ts';

/**
 * So many contracts are sent to a thread at once, at least: it never waits for the next, and none waits long for the last. Of very many,
 * more are sent: each thread answers some fifty times.
 */
const LEAST = 4;
const ANSWERS = 50;

/**
 * Checks contracts in several threads, and shows how far it is where somebody watches. The findings are in the order of the folders,
 * and of several obstacles the first is told, whichever thread meets it.
 * @param folders absolute paths
 * @throws what the signal was aborted with; Failure of the first contract that can't be checked
 */
export async function checkInThreads(
  folders: readonly string[],
  order: CheckOrder,
  threads: Threads,
  context: Context,
): Promise<readonly ContractFindings[]> {
  const { signal, progress, currentDirectory } = context;
  const found: ContractFindings[] = new Array(folders.length);
  const batch = Math.max(LEAST, Math.ceil(folders.length / (threads.most * ANSWERS)));
  let [next, done] = [0, 0];
  const obstacles: { readonly at: number; readonly failure: Failure }[] = [];

  const show = (count: number, folder = ''): void =>
    progress?.(`Vérification : ${count} sur ${folders.length}  ${displayPath(folder, currentDirectory)}`);

  const keepBusy = async (worker: Worker): Promise<void> => {
    while (next < folders.length && obstacles.length === 0) {
      const at = next;
      const asked = folders.slice(at, at + batch);
      next += asked.length;
      const { findings, obstacle } = await ask(worker, asked, signal);
      for (const [index, written] of findings.entries()) found[at + index] = readFindings(asked[index] ?? '', written);
      if (obstacle !== undefined)
        obstacles.push({ at, failure: new Failure(obstacle.kind, obstacle.message, obstacle.hint) });
      done += findings.length;
      show(done, asked.at(-1));
    }
    worker.postMessage([] satisfies Asked);
    await once(worker, 'exit');
  };

  const workers: Worker[] = [];
  try {
    signal.throwIfAborted();
    show(1, folders[0]);
    for (let count = 0; count < threads.most; count += 1) workers.push(await threads.open(order));
    await Promise.all(workers.map(keepBusy));
  } finally {
    progress?.('');
    for (const worker of workers) void worker.terminate();
  }
  const [first] = obstacles.sort((one, other) => one.at - other.at);
  if (first !== undefined) throw first.failure;
  return found;
}

/** @throws what the thread ended with, or what the signal was aborted with */
async function ask(worker: Worker, asked: Asked, signal: AbortSignal): Promise<Answered> {
  const gone = new AbortController();
  const end = (): void => gone.abort(new Error('a thread ended before its work'));
  worker.once('exit', end);
  const stopped = AbortSignal.any([signal, gone.signal]);
  worker.postMessage(asked);
  try {
    const [answered] = await once(worker, 'message', { signal: stopped });
    return answered as Answered;
  } catch (error) {
    // Its own error is told before its end.
    if (error instanceof Error && error.name === 'AbortError') stopped.throwIfAborted();
    throw error;
  } finally {
    worker.off('exit', end);
  }
}
