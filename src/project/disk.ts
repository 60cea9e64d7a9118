import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Failure } from './failure.ts';
import { MAX_FILE_BYTES, normalizePath, type Project, type Read } from './project.ts';

/**
 * A contract folder on disk. Links are followed only as far as they stay inside the folder.
 * @param folder path of the contract folder, which must exist
 * @param currentDirectory what displayed paths are relative to
 */
export function diskProject(folder: string, currentDirectory: string): Project {
  const root = realpathSync(folder);
  // Of sixty fiches in one folder, each would ask the system for every folder above it.
  const realFolders = new Map<string, string>();
  const realFolder = (path: string): string => {
    const known = realFolders.get(path);
    if (known !== undefined) return known;
    const real = realpathSync(join(root, path));
    realFolders.set(path, real);
    return real;
  };

  const read = (path: string): Read => {
    const normal = normalizePath(path);
    if (normal === undefined) return { ok: false, reason: 'outside' };
    try {
      const named = join(realFolder(dirname(normal)), basename(normal));
      const itself = lstatSync(named);
      const real = itself.isSymbolicLink() ? realpathSync(named) : named;
      if (!isInside(root, real)) return { ok: false, reason: 'outside' };
      const facts = itself.isSymbolicLink() ? statSync(real) : itself;
      if (!facts.isFile()) return { ok: false, reason: 'not-a-file' };
      if (facts.size > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
      return { ok: true, bytes: readFileSync(real) };
    } catch (error) {
      return { ok: false, reason: isMissing(error) ? 'missing' : 'refused' };
    }
  };

  const entries = (path: string): readonly Dirent[] => {
    try {
      const real = realpathSync(join(root, path));
      if (!isInside(root, real) || !lstatSync(real).isDirectory()) return [];
      return readdirSync(real, { withFileTypes: true });
    } catch (error) {
      if (isMissing(error)) return [];
      throw new Failure(
        'file',
        `Le dossier « ${displayPath(join(folder, path), currentDirectory)} » ne peut pas être lu.`,
        'Vérifiez vos droits de lecture sur ce dossier.',
      );
    }
  };

  const list = (path: string): readonly string[] => namesOf(entries(path).filter((entry) => !entry.isDirectory()));
  const folders = (path: string): readonly string[] => namesOf(entries(path).filter((entry) => entry.isDirectory()));
  const display = (path: string): string => displayPath(join(folder, path), currentDirectory);
  return { name: basename(root), list, folders, read, display };
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
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
