import { MAX_FILE_BYTES, normalizePath, type Project, type Read } from './project.ts';

/**
 * A contract folder in which some files have another content than they have.
 * @param changed their bytes, by path relative to the folder as `normalizePath` gives it
 */
export function changedProject(project: Project, changed: ReadonlyMap<string, Uint8Array>): Project {
  return {
    ...project,
    read(path) {
      const bytes = changed.get(normalizePath(path) ?? '');
      return bytes === undefined ? project.read(path) : { ok: true, bytes };
    },
  };
}

/**
 * A contract folder held in memory, for tests and editors.
 * @param files contents by path relative to the folder; a string stands for its UTF-8 bytes
 */
export function memoryProject(files: Readonly<Record<string, string | Uint8Array>>, name = 'contrat'): Project {
  const read = (path: string): Read => {
    const normal = normalizePath(path);
    if (normal === undefined) return { ok: false, reason: 'outside' };
    const content = Object.hasOwn(files, normal) ? files[normal] : undefined;
    if (content === undefined) return { ok: false, reason: 'missing' };
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return bytes.length > MAX_FILE_BYTES ? { ok: false, reason: 'too-large' } : { ok: true, bytes };
  };
  const below = (folder: string): readonly string[] => {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return Object.keys(files)
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .sort();
  };
  const list = (folder: string): readonly string[] => below(folder).filter((path) => !path.includes('/'));
  const folders = (folder: string): readonly string[] => [
    ...new Set(below(folder).flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : []))),
  ];
  return { name, list, folders, read, display: (path) => path };
}
