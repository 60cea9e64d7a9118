import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Failure } from './failure.ts';
import { MAX_FILE_BYTES, normalizePath, type Project, type Read } from './project.ts';

/**
 * A contract folder on disk. Links are followed only as far as they stay inside the folder. What stands in a folder is looked up
 * once, for each part of a contract asks for it: who wants to know it anew opens the contract anew.
 * @param folder path of the contract folder, which must exist
 * @param currentDirectory what displayed paths are relative to
 */
export function diskProject(folder: string, currentDirectory: string): Project {
  const root = rootOf(folder, currentDirectory);
  const listed = new Map<string, readonly Dirent[]>();
  const realFolders = new Map([['.', root]]);
  const realFolder = (path: string): string => {
    const real = realFolders.get(path) ?? realPath(join(root, path));
    realFolders.set(path, real);
    return real;
  };

  const read = (path: string): Read => {
    const normal = normalizePath(path);
    if (normal === undefined) return { ok: false, reason: 'outside' };
    if (isAbsent(normal)) return { ok: false, reason: 'missing' };
    try {
      const slash = normal.lastIndexOf('/');
      const holder = realFolder(slash === -1 ? '.' : normal.slice(0, slash));
      const { real, facts } = realFile(below(holder) + normal.slice(slash + 1));
      if (!isInside(root, real)) return { ok: false, reason: 'outside' };
      if (!facts.isFile()) return { ok: false, reason: 'not-a-file' };
      if (facts.size > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
      return { ok: true, bytes: readFileSync(real) };
    } catch (error) {
      return { ok: false, reason: isMissing(error) ? 'missing' : 'refused' };
    }
  };

  const lookInto = (path: string): readonly Dirent[] => {
    if (isAbsent(path)) return [];
    try {
      const real = realFolder(path);
      return isInside(root, real) ? readdirSync(real, { withFileTypes: true }) : [];
    } catch (error) {
      if (isMissing(error)) return [];
      throw new Failure(
        'file',
        `Le dossier « ${displayPath(join(folder, path), currentDirectory)} » ne peut pas être lu.`,
        'Vérifiez vos droits de lecture sur ce dossier.',
      );
    }
  };

  const entries = (path: string): readonly Dirent[] => {
    const known = listed.get(path) ?? lookInto(path);
    listed.set(path, known);
    return known;
  };

  /** Most contracts lack most of the folders that they may have, and a system that is asked for what is not there answers slowly. */
  const isAbsent = (path: string): boolean =>
    /^[a-z]{1,40}$/.test(path) && !entries('.').some(({ name }) => name.toLowerCase() === path);

  const list = (path: string): readonly string[] => namesOf(entries(path).filter((entry) => !entry.isDirectory()));
  const folders = (path: string): readonly string[] => namesOf(entries(path).filter((entry) => entry.isDirectory()));
  let shown: string | undefined;
  const display = (path: string): string => {
    // A folder is asked for the names of all its files.
    shown ??= displayPath(folder, currentDirectory);
    if (!SIMPLE.test(path) || ABOVE.test(shown)) return displayPath(join(folder, path), currentDirectory);
    return shown === '.' ? path : shown + (shown.endsWith('/') ? '' : '/') + path;
  };
  return { name: basename(root), list, folders, read, display };
}

/** A path that is shown as it is written. */
const SIMPLE = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** A folder that one stands in, below its top: the way to a file need not go up first. */
const ABOVE = /^\.\.(?:\/\.\.)*$/;

/** The system's own answer: Node's goes through every folder above. */
const realPath = realpathSync.native;

/** @throws Failure `file` where the folder has gone since it was found */
function rootOf(folder: string, currentDirectory: string): string {
  try {
    return realPath(folder);
  } catch {
    throw new Failure(
      'file',
      `Le dossier « ${displayPath(folder, currentDirectory)} » n’est plus là, ou ne peut plus être lu.`,
      'Remettez-le en place, puis recommencez.',
    );
  }
}

/** A file behind all links, and what the system says of it. @param path of which only the last part may be a link */
function realFile(path: string): { readonly real: string; readonly facts: Stats } {
  const facts = lstatSync(path);
  if (!facts.isSymbolicLink()) return { real: path, facts };
  const real = realPath(path);
  return { real, facts: statSync(real) };
}

function namesOf(entries: readonly Dirent[]): readonly string[] {
  return entries.map(({ name }) => name).sort();
}

/** `path` as the reader would type it from `currentDirectory`, with `/` on every system. */
export function displayPath(path: string, currentDirectory: string): string {
  const shown = relative(currentDirectory, path) || '.';
  return sep === '/' ? shown : shown.split(sep).join('/');
}

/** Whether a real path is `root` or lies below it. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(below(root));
}

/** What the paths of all that a folder holds begin with. */
function below(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
