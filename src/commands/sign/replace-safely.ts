import { readFileSync, realpathSync } from 'node:fs';
import { Failure } from '../../project/failure.ts';
import { writeOutput } from '../../project/output.ts';

/**
 * Writes a signed document: beside its place, then renamed. A file that stands there is replaced only if all of it is in the new one,
 * as an earlier version: a signature that another person added meanwhile is not lost.
 * @throws Failure `file`
 */
export function replaceSafely(path: string, bytes: Uint8Array, name: string): void {
  const place = behindLinks(path);
  const old = contentOf(place);
  if (old !== undefined && !isBeginning(old, bytes)) {
    throw new Failure(
      'file',
      `« ${name} » contient autre chose que le document à signer, ou a changé entre-temps : il est laissé intact.`,
      'Choisissez un autre fichier avec --output, ou recommencez.',
    );
  }
  writeOutput(place, bytes, () => true, false);
}

/** A link goes on leading to the document. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function contentOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    // What is not there, or no file, is for the writing to tell.
    return undefined;
  }
}

function isBeginning(old: Uint8Array, bytes: Uint8Array): boolean {
  return old.length <= bytes.length && Buffer.compare(old, bytes.subarray(0, old.length)) === 0;
}
