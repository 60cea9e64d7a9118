import { lstatSync, readFileSync } from 'node:fs';
import { isSigned } from '../../formats/pdf/signature/is-signed.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { enumerate } from '../../text/agreement.ts';

/** Whether somebody signed the PDF that stands there: a signature can't be made again, and the contract folder holds none. */
export function isSignedPdf(path: string): boolean {
  try {
    return path.endsWith('.pdf') && lstatSync(path).isFile() && isSigned(readFileSync(path));
  } catch {
    // What is not there, or can't be read, is for the writing to tell.
    return false;
  }
}

/**
 * Says which documents were not made, because somebody signed what stands in their place.
 * @param paths absolute
 * @param hasOthers documents were asked for beside them; they are made
 */
export function signedAreKept(paths: readonly string[], hasOthers: boolean, currentDirectory: string): Failure {
  const names = enumerate(paths.map((path) => `« ${displayPath(path, currentDirectory)} »`));
  const one = paths.length === 1;
  return new Failure(
    'file',
    one
      ? `${names} porte une signature électronique : il est laissé intact.`
      : `${names} portent une signature électronique : ils sont laissés intacts.`,
    [
      hasOthers ? 'Les autres documents sont faits.' : undefined,
      `Rangez ${one ? 'cet original' : 'ces originaux'} dans un dossier à part, par exemple « signe », et recommencez, ou choisissez un autre dossier avec --output.`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}
