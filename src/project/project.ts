/**
 * The files of one contract folder and nothing else. Paths are relative to the folder, with `/`.
 * A path that leads out of the folder, by `..`, by being absolute or through a link, is refused as `outside`.
 */
export interface Project {
  /** The name of the folder, for messages. */
  readonly name: string;
  /** Names of the files that stand directly in `folder`, in code-unit order; empty if there is no such folder. */
  list(folder: string): readonly string[];
  /** Names of the folders that stand directly in `folder`, in code-unit order. Links to folders are left out. */
  folders(folder: string): readonly string[];
  /** The bytes of a file, or why there are none. */
  read(path: string): Read;
  /** The path as the reader would type it: relative to the current directory, with `/`. */
  display(path: string): string;
}

/** What reading one file gave. */
export type Read =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: ReadProblem };

/**
 * Why a file can't be read: it is not there, it lies outside the contract folder, it is larger than
 * {@link MAX_FILE_BYTES}, it is not a plain file, or the system refuses it.
 */
export type ReadProblem = 'missing' | 'outside' | 'too-large' | 'not-a-file' | 'refused';

/** Larger files are refused before they are read. */
export const MAX_FILE_BYTES: number = 10 * 1024 * 1024;

/** A larger file of text (YAML, Markdown) is refused before it is parsed: a whole contract in one file is a tenth of it. */
export const MAX_TEXT_BYTES: number = 1024 * 1024;

/** The file that makes a folder a contract. */
export const CONTRACT_FILE = 'contrat.yaml';

/**
 * Brings a path written in a contract to the form that {@link Project} takes, or `undefined` if it leads out of the
 * folder. Back-slashes, drive letters and null bytes are refused on every system, so that a contract that is valid
 * on one is valid on all.
 */
export function normalizePath(path: string): string | undefined {
  if (path === '' || path.startsWith('/') || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length > 0 ? parts.join('/') : undefined;
}
