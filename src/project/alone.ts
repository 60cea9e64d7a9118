import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.ts';

/** The file that says that somebody is writing. It stands in the folder, for two computers may share it. */
export const WRITING_MARK = '.cls-ecriture';
/** In milliseconds. Writing takes a few of them: whoever left a mark so old was stopped before taking it away. */
const FORGOTTEN = 20_000;
const [TRIES, BETWEEN] = [60, 50] as const;

/**
 * Does something while no other run of the program does such a thing in the same folder.
 * @throws Failure `file` when another one does not come to its end
 */
export async function alone<Result>(folder: string, act: () => Result): Promise<Result> {
  const mark = join(folder, WRITING_MARK);
  for (let left = TRIES; ; left -= 1) {
    const taken = take(mark);
    if (taken === 'taken' && left > 0) {
      await pause(BETWEEN);
      continue;
    }
    if (taken === 'taken') throw busy();
    try {
      return act();
    } finally {
      if (taken === 'ours') rmSync(mark, { force: true });
    }
  }
}

/** `unknown` where no mark can be made: what is to be written there will tell why. */
function take(mark: string): 'ours' | 'taken' | 'unknown' {
  try {
    closeSync(openSync(mark, 'wx'));
    return 'ours';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return 'unknown';
    const age = Date.now() - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > FORGOTTEN) rmSync(mark, { force: true });
    return 'taken';
  }
}

function busy(): Failure {
  return new Failure(
    'file',
    'Une autre commande écrit dans ce contrat : rien n’est ajouté.',
    `Recommencez quand elle a fini ; si aucune ne court, effacez le fichier « ${WRITING_MARK} » du contrat.`,
  );
}
