import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { displayPath, isInside } from './disk.ts';
import { Failure } from './failure.ts';
import { removeIfThere, whyRefused } from './output.ts';

/** A file of a contract folder, as it was read and as it is to be. */
export interface Replacement {
  /** Relative to the folder, as `normalizePath` gives it. */
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Puts new contents in the place of files of a contract folder. All are written beside first and renamed when all of them are
 * there; a file that is no longer what was read stops everything before anything is replaced. Permissions are kept; a link
 * stays a link, and what it leads to is replaced if it lies in the folder.
 * @param currentDirectory what displayed paths are relative to
 * @throws Failure `file` when one can't be written or was changed meanwhile
 */
export function replaceFiles(folder: string, files: readonly Replacement[], currentDirectory: string): void {
  const root = realpathSync(folder);
  const prepared: { readonly beside: string; readonly path: string; readonly shown: string }[] = [];
  try {
    for (const file of files) {
      const shown = displayPath(join(folder, file.path), currentDirectory);
      prepared.push(attempt(shown, () => ({ ...prepare(root, file, shown), shown })));
    }
    for (const { beside, path, shown } of prepared) attempt(shown, () => renameSync(beside, path));
  } finally {
    for (const { beside } of prepared) removeIfThere(beside);
  }
}

/** Writes the new content beside its file. */
function prepare(root: string, { path, before, after }: Replacement, shown: string): { beside: string; path: string } {
  const real = realpathSync(join(root, path));
  if (!isInside(root, real))
    throw new Failure('file', `« ${shown} » mène hors du dossier du contrat : rien n’y est écrit.`);
  if (!readFileSync(real).equals(before))
    throw new Failure(
      'file',
      `« ${shown} » a changé pendant la correction : rien n’est corrigé.`,
      'Enregistrez et fermez le fichier dans votre éditeur, puis recommencez.',
    );
  // A renaming would replace a file that nobody may write to.
  accessSync(real, constants.W_OK);
  const beside = join(dirname(real), `.${basename(real)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const { mode } = statSync(real);
    writeFileSync(beside, after, { mode, flag: 'wx' });
    chmodSync(beside, mode);
    return { beside, path: real };
  } catch (error) {
    removeIfThere(beside);
    throw error;
  }
}

function attempt<Result>(shown: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      'file',
      `« ${shown} » ne peut pas être corrigé : ${whyRefused(error)}.`,
      'Fermez le fichier s’il est ouvert ailleurs, et vérifiez vos droits sur lui et sur son dossier.',
    );
  }
}
