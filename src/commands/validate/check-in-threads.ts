import { setImmediate as breathe } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import type { Context, Threads } from '../define.ts';
import { type Answered, type Asked, answer } from './answer.ts';
import type { CheckOrder } from './check-folder.ts';
import { type ContractFindings, readFindings } from './contract-findings.ts';

/**
 * So many contracts are sent to a thread at once, and as many wait there for their turn: it never waits for the next. Of very many, more
 * are sent: each thread answers some fifty times. Of the last, fewer are: no thread waits long for another.
 */
const BATCH = 4;
const ANSWERS = 50;
/** A batch is no more than this part of what is left for each thread. */
const PART_LEFT = 4;

/**
 * Checks contracts in several threads, this one among them, and shows how far it is where somebody watches. The findings are in the
 * order of the folders, and of several obstacles the first is told, whichever thread meets it.
 * @param folders absolute paths
 * @throws what the signal was aborted with; Failure of the first contract that can't be checked
 */
export async function checkInThreads(
  folders: readonly string[],
  order: CheckOrder,
  threads: Threads,
  context: Context,
): Promise<readonly ContractFindings[]> {
  const { signal, progress } = context;
  signal.throwIfAborted();
  const share = openShare(folders, threads.most, context);
  const workers: Worker[] = [];
  try {
    for (let count = 1; count < threads.most; count += 1) workers.push(await threads.open(order));
    await Promise.all([...workers.map((worker) => keepBusy(worker, share, signal)), takePart(share, order, context)]);
    return share.found();
  } finally {
    share.end();
    progress?.('');
    for (const worker of workers) void worker.terminate();
  }
}

/** Some folders that one thread checks. */
interface Batch {
  /** Rank of the first among all. */
  readonly at: number;
  readonly folders: Asked;
}

/** The work, as it is handed out and comes back. */
interface Share {
  /** What is to be checked next; nothing when all is handed out, or after an obstacle. */
  take(most?: number): Batch | undefined;
  keep(batch: Batch, answered: Answered): void;
  /** No more is handed out. */
  end(): void;
  /** @throws Failure of the first contract that could not be checked */
  found(): readonly ContractFindings[];
}

function openShare(folders: readonly string[], threads: number, { progress, currentDirectory }: Context): Share {
  const batch = Math.max(BATCH, Math.ceil(folders.length / (threads * ANSWERS)));
  const found: ContractFindings[] = new Array(folders.length);
  const obstacles: { readonly at: number; readonly failure: Failure }[] = [];
  let [next, done] = [0, 0];
  const show = (count: number, folder = ''): void =>
    progress?.(`Vérification : ${count} sur ${folders.length}  ${displayPath(folder, currentDirectory)}`);
  show(1, folders[0]);
  return {
    take(most = batch) {
      const left = folders.length - next;
      if (left <= 0 || obstacles.length > 0) return undefined;
      const count = Math.max(1, Math.min(most, Math.floor(left / (threads * PART_LEFT))));
      const taken = { at: next, folders: folders.slice(next, next + count) };
      next += taken.folders.length;
      return taken;
    },
    keep({ at, folders: asked }, { findings, obstacle }) {
      for (const [index, written] of findings.entries()) found[at + index] = readFindings(asked[index] ?? '', written);
      if (obstacle !== undefined)
        obstacles.push({ at, failure: new Failure(obstacle.kind, obstacle.message, obstacle.hint) });
      done += findings.length;
      show(done, asked.at(-1));
    },
    end() {
      next = folders.length;
    },
    found() {
      const [first] = obstacles.sort((one, other) => one.at - other.at);
      if (first !== undefined) throw first.failure;
      return found;
    },
  };
}

/** Sends a thread its share, a batch ahead, until nothing is left and it has ended. */
function keepBusy(worker: Worker, share: Share, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent: Batch[] = [];
    const send = (): void => {
      const batch = share.take();
      if (batch !== undefined) {
        sent.push(batch);
        worker.postMessage(batch.folders);
      } else if (sent.length === 0) worker.postMessage([] satisfies Asked);
    };
    worker.on('message', (answered: Answered) => {
      const batch = sent.shift();
      if (batch !== undefined) share.keep(batch, answered);
      send();
    });
    worker.once('error', reject);
    // Its own error is told before its end.
    worker.once('exit', () => (sent.length === 0 ? resolve() : reject(new Error('a thread ended before its work'))));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    send();
    send();
  });
}

/** This thread would only wait for the others: it takes a few contracts at a time, and hears the others in between. */
async function takePart(share: Share, order: CheckOrder, context: Context): Promise<void> {
  // What checks a contract is loaded here while the threads start, and under their settings.
  const { openFolderCheck } = await import('./check-folder.ts');
  const check = await openFolderCheck(order, context);
  for (let batch = share.take(BATCH); batch !== undefined; batch = share.take(BATCH)) {
    share.keep(batch, answer(batch.folders, check.findingsIn));
    await breathe();
    context.signal.throwIfAborted();
  }
  check.close();
}
