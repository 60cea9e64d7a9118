import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Whether a stream of the process is a terminal. What Node answers with loads all that terminals, sockets and streams are made of, a
 * tenth of a start; of a file, a pipe and the bin where nothing is read, the system says as much.
 * @param stream 0 for the input, 1 for the output, 2 for what is said beside it
 */
export function isTerminal(stream: 0 | 1 | 2): boolean {
  return mayBeTerminal(stream) && process.getBuiltinModule('node:tty').isatty(stream);
}

function mayBeTerminal(stream: number): boolean {
  if (process.platform === 'win32') return true;
  try {
    const facts = fstatSync(stream, { bigint: true });
    return facts.isCharacterDevice() && !isBin(facts);
  } catch {
    return true;
  }
}

function isBin({ rdev }: BigIntStats): boolean {
  return rdev === statSync(devNull, { bigint: true }).rdev;
}
