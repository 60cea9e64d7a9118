import type { MessagePort } from 'node:worker_threads';
import type { Context } from '../define.ts';
import { type Asked, answer } from './answer.ts';
import { type CheckOrder, openFolderCheck } from './check-folder.ts';

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
