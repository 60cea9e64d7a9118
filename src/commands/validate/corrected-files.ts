import { groupBy } from '../../model/group-by.ts';
import type { Project } from '../../project/project.ts';
import type { Replacement } from '../../project/replace.ts';
import { applyEdits } from '../../text/edits.ts';
import type { Correction } from './corrections.ts';

/** The new text of each file that corrections change, by its path. */
export function correctedTexts(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const byFile = groupBy(corrections, ({ path }) => path);
  return new Map(
    [...byFile].map(([path, here]) => {
      const edits = here.flatMap((one) => one.edits).toSorted((a, b) => a.start - b.start);
      return [path, applyEdits([here[0]?.file.text ?? ''], edits)[0] ?? ''];
    }),
  );
}

/** The byte order mark is no part of a text, and stays where it was. */
const MARK = [0xef, 0xbb, 0xbf] as const;

/** A file of a contract with another text. `known` is what was already made of it. */
export function withText(project: Project, known: Replacement | undefined, path: string, text: string): Replacement {
  const read = project.read(path);
  const before = known?.before ?? (read.ok ? read.bytes : new Uint8Array());
  const hasMark = MARK.every((byte, index) => before[index] === byte);
  const after = new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
  return { path, before, after };
}

/** What files are to hold, by their path. */
export function bytesOf(files: ReadonlyMap<string, Replacement>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([path, { after }]) => [path, after]));
}

/** Whether a file is not what it was. */
export function isChanged({ before, after }: Replacement): boolean {
  return before.length !== after.length || before.some((byte, index) => byte !== after[index]);
}

/** Two contracts with the same fingerprint say the same. */
export function fingerprint(files: ReadonlyMap<string, Replacement>): string {
  const changed = [...files.values()].filter(isChanged).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return JSON.stringify(changed.map(({ path, after }) => [path, new TextDecoder().decode(after)]));
}
