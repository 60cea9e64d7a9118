import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../project/failure.ts';

/** Larger files are refused before they are read: a contract of 900 pages is far below a tenth of it. */
const MAX_PDF_BYTES = 200 * 1024 * 1024;

/**
 * Reads a file that should be a PDF.
 * @param name the path as messages show it
 * @throws Failure `file` when it is not there, is no file, too large, can't be read, or is no PDF
 */
export function readPdf(path: string, name: string): Uint8Array {
  const bytes = readBytes(path, name);
  // The standard wants it at the very start; readers accept it within the first 1024 bytes.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return bytes;
  throw new Failure('file', `« ${name} » n’est pas un PDF.`, 'Donnez le chemin d’un fichier PDF.');
}

function readBytes(path: string, name: string): Uint8Array {
  let file: number | undefined;
  try {
    // Opening a pipe could wait for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = fstatSync(file);
    if (!facts.isFile()) throw new Failure('file', `« ${name} » n’est pas un fichier.`, 'Donnez le chemin d’un PDF.');
    if (facts.size > MAX_PDF_BYTES) {
      throw new Failure('file', `« ${name} » dépasse ${MAX_PDF_BYTES / 1024 / 1024} Mo : il n’est pas examiné.`);
    }
    const bytes = new Uint8Array(facts.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, length);
    }
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing
      ? new Failure('file', `Le fichier « ${name} » n’existe pas.`, whereElse(path, name))
      : new Failure('file', `Le fichier « ${name} » ne peut pas être lu.`, 'Vérifiez vos droits de lecture.');
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The folders of a contract in which its PDFs stand: those that were signed, as the guide has it, then those that `render` makes. */
const FOLDERS = ['signe', 'sortie'];

/** Names the file of that name in such a folder beside it: « contrat.pdf » is typed for « sortie/contrat.pdf ». */
function whereElse(path: string, name: string): string {
  const file = basename(path);
  const folder = FOLDERS.find((one) => existsSync(join(dirname(path), one, file)));
  if (folder === undefined) return 'Vérifiez le chemin.';
  return `Vouliez-vous dire « ${name.slice(0, name.length - file.length)}${folder}/${file} » ?`;
}
