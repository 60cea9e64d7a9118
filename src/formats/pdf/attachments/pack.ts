import { type Zippable, zipSync } from 'fflate';

// The oldest day a ZIP can tell, at the hour of any place: the archive must not depend on when or where it is made.
const NO_DATE = new Date(1980, 0, 1);

/**
 * Files as one ZIP archive. The same files give the same bytes.
 * @param files contents by path, with `/`
 */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { level: 9 }]]));
  return zipSync(zippable, { mtime: NO_DATE });
}
