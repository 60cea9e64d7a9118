import type { MessagePort } from 'node:worker_threads';
import { Failure } from '../../project/failure.ts';
import type { Context } from '../define.ts';
import { type CheckOrder, openFolderCheck } from './check-folder.ts';

/** What a thread is sent: folders to check, absolute paths; none when it is done. */
export type Asked = readonly string[];

/** What it answers: what was found in each, written down, up to the first that could not be checked. */
export interface Answered {
  readonly findings: readonly string[];
  readonly obstacle?: Pick<Failure, 'kind' | 'message' | 'hint'>;
}

/**
 * Checks what it is sent, in a thread of its own, until it is told that there is no more.
 * @throws what is no obstacle that a reader could remove: the thread ends with it, and the other one hears it
 */
export async function answerThread(
  port: MessagePort,
  order: CheckOrder,
  context: Pick<Context, 'machine' | 'build'>,
): Promise<void> {
  const check = await openFolderCheck(order, context);
  await new Promise<void>((resolve) => {
    port.on('message', (folders: Asked) => {
      if (folders.length === 0) resolve();
      else port.postMessage(answer(folders, check.findingsIn));
    });
  });
  check.close();
  port.close();
}

function answer(folders: Asked, findingsIn: (folder: string) => string): Answered {
  const findings: string[] = [];
  try {
    for (const folder of folders) findings.push(findingsIn(folder));
    return { findings };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { kind, message, hint } = error;
    return { findings, obstacle: { kind, message, hint } };
  }
}
