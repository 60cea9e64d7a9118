import type { Diagnostic } from '../diagnostic.ts';
import type { Findings } from '../report.ts';

/** The findings of each file that was read, files without any included, in the order in which they were read. */
export function byFile({ diagnostics, texts }: Findings): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>([...texts.keys()].map((file) => [file, []]));
  for (const found of diagnostics) {
    const { file } = found.place;
    const others = files.get(file);
    if (others === undefined) files.set(file, [found]);
    else others.push(found);
  }
  return files;
}
