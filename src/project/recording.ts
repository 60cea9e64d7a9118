import { createHash } from 'node:crypto';
import { normalizePath, type Project, type Read } from './project.ts';

/** A contract folder that remembers what was read from it. */
export interface RecordingProject extends Project {
  /** The files that were read, byte for byte as they were, by their path in the folder. */
  filesRead(): ReadonlyMap<string, Uint8Array>;
  /** Everything that was asked of the folder, in the order asked, files that are not there included. */
  looks(): readonly Look[];
  /** One word for all that the folder answered: the same looks with the same word means the same answers. */
  digest(): string;
}

/** One thing that was asked of a folder: the names of the files or of the folders in a folder of it, or the bytes of a file. */
export type Look = readonly ['list' | 'folders' | 'read', path: string];

/**
 * The same folder, which keeps every answer that it gives: what a document was made of is what was read for it, and a file that
 * changes meanwhile changes nothing.
 */
export function recordingProject(project: Project): RecordingProject {
  const files = new Map<string, Uint8Array>();
  const reads = new Map<string, Read>();
  const lists = new Map<string, readonly string[]>();
  const looks: Look[] = [];
  const namesIn = (kind: 'list' | 'folders', folder: string): readonly string[] => {
    const kept = lists.get(`${kind} ${folder}`);
    if (kept !== undefined) return kept;
    const names = project[kind](folder);
    looks.push([kind, folder]);
    lists.set(`${kind} ${folder}`, names);
    return names;
  };
  return {
    ...project,
    list: (folder) => namesIn('list', folder),
    folders: (folder) => namesIn('folders', folder),
    read(path) {
      const name = normalizePath(path) ?? path;
      const kept = reads.get(name);
      if (kept !== undefined) return kept;
      const read = project.read(path);
      looks.push(['read', name]);
      reads.set(name, read);
      if (read.ok) files.set(name, read.bytes);
      return read;
    },
    filesRead: () => files,
    looks: () => looks,
    digest() {
      const hash = createHash('sha256');
      for (const look of looks) {
        const [kind, path] = look;
        const read = kind === 'read' ? reads.get(path) : undefined;
        // The length of what follows keeps the bytes of a file from being taken for the next answer.
        const answer = kind === 'read' ? (read?.ok ? read.bytes.length : read?.reason) : lists.get(`${kind} ${path}`);
        hash.update(`${JSON.stringify([kind, path, answer])}\n`);
        if (read?.ok) hash.update(read.bytes);
      }
      return hash.digest('base64');
    },
  };
}

/** Asks a folder the same things again. */
export function lookAgain(project: RecordingProject, looks: readonly Look[]): void {
  for (const [kind, path] of looks) {
    project[kind](path);
  }
}
