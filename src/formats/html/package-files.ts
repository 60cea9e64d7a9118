import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../project/package-root.ts';

const require = createRequire(import.meta.url);

/** The folder of the templates that come with the program. */
const templatesFolder = (): string => join(packageRoot(), 'templates');

/** What comes with the program is read once: nobody changes it, and the pages of a preview ask for it at every save. */
function once<Result>(read: (path: string) => Result): (path: string) => Result {
  const known = new Map<string, Result>();
  return (path) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}

/** The text of one template or style sheet, by its path below the folder of templates. */
export const readTemplate: (path: string) => string = once((path) =>
  readFileSync(join(templatesFolder(), path), 'utf8'),
);

/** Names of the files of one folder of templates, in code-unit order. */
export const listTemplates: (folder: string) => readonly string[] = once((folder) =>
  readdirSync(join(templatesFolder(), folder)).sort(),
);

/** The bytes of a file of an installed package: `@fontsource/source-serif-4/files/…`. */
export const readPackageFile: (path: string) => Uint8Array = once((path) => readFileSync(require.resolve(path)));

/** Whether an installed package has that file. */
export function hasPackageFile(path: string): boolean {
  try {
    require.resolve(path);
    return true;
  } catch {
    return false;
  }
}
