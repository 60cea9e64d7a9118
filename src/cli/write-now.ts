import { writeSync } from 'node:fs';

/**
 * Writes to the standard output at once, where it is a file or a pipe: to open a stream first takes longer than a report to write.
 * @param write writes the beginning of what it is given, and says how many bytes
 * @returns what there was no room for: who reads a pipe may be slow, and the pipe one that does not wait
 * @throws what the system answers
 */
export function writeNow(text: string, write: (bytes: Buffer) => number = toStandardOutput): Buffer {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(write(rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return rest;
}

function toStandardOutput(bytes: Buffer): number {
  return writeSync(1, bytes);
}
