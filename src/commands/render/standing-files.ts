import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePdf } from '../../documents/define.ts';

/** What was made in the turns before: a file is made again only if what it is made of has changed, or if it is no longer there. */
export interface StandingFiles {
  has(name: string, key: string): boolean;
  /** What other documents tell of a PDF that stands. */
  pdf(name: string, key: string): MadePdf | undefined;
  note(name: string, key: string, pdf?: MadePdf): void;
}

/** Remembers the files of one folder of output; nothing at first. */
export function standingFiles(output: string): StandingFiles {
  const known = new Map<string, { readonly key: string; readonly pdf: MadePdf | undefined }>();
  const has = (name: string, key: string): boolean => known.get(name)?.key === key && existsSync(join(output, name));
  return {
    has,
    pdf: (name, key) => (has(name, key) ? known.get(name)?.pdf : undefined),
    note: (name, key, pdf) => void known.set(name, { key, pdf }),
  };
}

/** One word for all that a file is made of: the same word means the same file. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length of each part keeps two of them from running into one another.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64');
}
