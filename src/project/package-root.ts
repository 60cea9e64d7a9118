import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** The folder that npm has put the program in, with its data and schemas, whether it runs from its sources or from its bundle. */
export function packageRoot(): string {
  // Node could tell as well, but reads the packages of every folder on the way for that.
  root ??= folderAbove(dirname(fileURLToPath(import.meta.url)));
  return root;
}

/** The nearest folder, from `folder` up, that holds a `package.json`. */
function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the program has been parted from its data');
  return folderAbove(above);
}
