import { appendFileSync } from 'node:fs';

/** Notes in the file that `CLS_MESSAGES` names that a place of the program was reached. */
export function recordMessage(id: string): void {
  const log = process.env.CLS_MESSAGES;
  try {
    if (log !== undefined) appendFileSync(log, `${id}\n`);
  } catch {
    // What is not noted is asked for again when all is compared.
  }
}
