import type { Diagnostic } from '../diagnostic.ts';

/** What is wrong and what to do, in one line, for reports that have a single place for words. */
export function oneLine({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message} → ${hint}`;
}
