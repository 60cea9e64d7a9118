import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Writes one made file: beside its final name first, then renamed, so that nobody ever meets half a file.
 * @param path where it goes; missing folders are made
 * @param isOurs tells from its first bytes whether a file that stands there was made by this program
 * @param force overwrite a file that was not
 * @param jail a folder out of which no link may lead: where nobody chose the place, a contract must not choose it
 * @throws Failure `file` when the place can't be written or holds somebody else's file
 */
export function writeOutput(
  path: string,
  bytes: Uint8Array,
  isOurs: (bytes: Uint8Array) => boolean,
  force: boolean,
  jail?: string,
): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    if (jail !== undefined && leadsOut(dirname(path), jail)) throw ledAway(path);
    makeFolder(dirname(path));
    if (!force && isSomebodyElses(path, isOurs)) throw notOurs(path);
    writeFileSync(beside, bytes);
    keepMode(path, beside);
    renameSync(beside, path);
  } catch (error) {
    removeIfThere(beside);
    throw error instanceof Failure ? error : refused(path, error);
  }
}

/** What only its owner may read stays so when it is replaced. A system that knows no such modes keeps its own. */
function keepMode(path: string, beside: string): void {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts?.isFile()) chmodSync(beside, facts.mode & 0o777);
}

/** Whether what stands at `path` is no work of ours. A folder is none either, but the renaming says that better. */
function isSomebodyElses(path: string, isOurs: (bytes: Uint8Array) => boolean): boolean {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined || facts.isDirectory()) return false;
  // Opening a pipe or a device could wait for ever; a link is somebody's way to another file.
  return !facts.isFile() || !isOurs(readHead(path));
}

/** Every mark of ours stands in the first bytes of its file. */
const HEAD_BYTES = 64 * 1024;

function readHead(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const bytes = new Uint8Array(HEAD_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** Whether the part of `folder` that is there already lies elsewhere than below `jail`, which must exist. */
export function leadsOut(folder: string, jail: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return leadsOut(dirname(folder), jail);
  const way = relative(realpathSync(jail), realpathSync(folder));
  return way === '..' || way.startsWith(`..${sep}`);
}

/**
 * Makes a folder and those above it. Node's own `recursive` tries for ever where the system says of a folder that is there that
 * it is not, as `/proc` does.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder) || dirname(folder) === folder) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another rendering may have made it at the same time.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes a file that nobody waits for. What was not written can't be removed either, and that is no further obstacle. */
export function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first error is the one to tell.
  }
}

function notOurs(path: string): Failure {
  return new Failure(
    'file',
    `« ${path} » existe déjà et n’a pas été fait par ce programme : il est laissé intact.`,
    'Déplacez ce fichier, choisissez un autre dossier avec --output, ou ajoutez --force pour le remplacer.',
  );
}

function ledAway(path: string): Failure {
  return new Failure(
    'file',
    `« ${dirname(path)} » est un lien qui mène hors du contrat : rien n’y est écrit.`,
    'Remplacez ce lien par un dossier, ou choisissez un autre dossier avec --output.',
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'le système refuse l’écriture',
  EPERM: 'le système refuse l’écriture',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  ENOENT: 'le système n’y admet pas de dossier',
  ENOTDIR: 'un fichier occupe la place d’un dossier du chemin',
  EEXIST: 'un fichier occupe la place d’un dossier du chemin',
  EISDIR: 'un dossier porte déjà ce nom',
  EBUSY: 'un autre programme le tient ouvert',
  ENAMETOOLONG: 'le chemin est trop long',
};

/** Why the system refuses to write, in French words that go on a sentence. */
export function whyRefused(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || String(error));
}

function refused(path: string, error: unknown): Failure {
  return new Failure(
    'file',
    `« ${path} » ne peut pas être écrit : ${whyRefused(error)}.`,
    'Fermez le fichier s’il est ouvert ailleurs, vérifiez vos droits, ou choisissez un autre dossier avec --output.',
  );
}
