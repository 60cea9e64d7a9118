import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../../project/failure.ts';

/** A certificate has some kilobytes, all authorities of a country less than this. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Reads a certificate file, of those who sign or of those who vouch for them.
 * @param name the path as messages show it
 * @throws Failure `file` when it is not there, is no file, or can't be read
 */
export function readCertificateFile(path: string, name: string): Uint8Array {
  try {
    const facts = statSync(path);
    if (!facts.isFile() || facts.size > MOST_BYTES)
      throw new Failure('file', `« ${name} » n’est pas un fichier de certificat.`, 'Donnez le chemin d’un fichier.');
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing
      ? new Failure('file', `Le fichier « ${name} » n’existe pas.`, 'Vérifiez le chemin.')
      : new Failure('file', `Le fichier « ${name} » ne peut pas être lu.`, 'Vérifiez vos droits de lecture.');
  }
}
