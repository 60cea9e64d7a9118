import { normalizePath, type Project } from './project.ts';

/**
 * The same folder, in which a file that has not changed is handed over as the very bytes that are known of it: who kept what was
 * made of them finds it again. Every file is read all the same, for neither its date nor its size proves that it is unchanged.
 */
export function withKnownBytes(project: Project, known: ReadonlyMap<string, Uint8Array>): Project {
  return {
    ...project,
    read(path) {
      const read = project.read(path);
      const earlier = read.ok ? known.get(normalizePath(path) ?? path) : undefined;
      return read.ok && earlier !== undefined && isSame(read.bytes, earlier) ? { ok: true, bytes: earlier } : read;
    },
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}
