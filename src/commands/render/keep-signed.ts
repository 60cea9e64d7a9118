import { lstatSync, readFileSync } from 'node:fs';
import { isSigned } from '../../formats/pdf/signature/is-signed.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';

/**
 * Refuses to make a document over one that somebody signed: a signature can't be made again, and the contract folder holds none.
 * @throws Failure `file`
 */
export function keepSigned(path: string, currentDirectory: string): void {
  if (!path.endsWith('.pdf') || !isSignedFile(path)) return;
  throw new Failure(
    'file',
    `« ${displayPath(path, currentDirectory)} » porte une signature électronique : il est laissé intact.`,
    'Rangez ce fichier ailleurs, ou choisissez un autre dossier avec --output.',
  );
}

function isSignedFile(path: string): boolean {
  try {
    return lstatSync(path).isFile() && isSigned(readFileSync(path));
  } catch {
    // What is not there, or can't be read, is for the writing to tell.
    return false;
  }
}
