import type { Outcome } from '../commands/define.ts';
import type { FailureKind } from '../project/failure.ts';

/** What the program answers to whoever called it. These numbers are stable: scripts and CI rely on them. */
export const EXIT_CODES: Readonly<Record<Outcome | FailureKind | 'bug' | 'interrupted', number>> = {
  done: 0,
  'found-errors': 1,
  usage: 2,
  file: 3,
  document: 4,
  bug: 70,
  interrupted: 130,
};
