import { normalizePath, type Project } from './project.ts';

/** A contract folder that remembers what was read from it. */
export interface RecordingProject extends Project {
  /** The files that were read, byte for byte as they were, by their path in the folder. */
  filesRead(): ReadonlyMap<string, Uint8Array>;
}

/**
 * The same folder, which keeps every file that it hands over: what a document was made of is what was read for it, and a
 * file that changes meanwhile changes nothing.
 */
export function recordingProject(project: Project): RecordingProject {
  const files = new Map<string, Uint8Array>();
  return {
    ...project,
    read(path) {
      const name = normalizePath(path) ?? path;
      const kept = files.get(name);
      if (kept !== undefined) return { ok: true, bytes: kept };
      const read = project.read(path);
      if (read.ok) files.set(name, read.bytes);
      return read;
    },
    filesRead: () => files,
  };
}
