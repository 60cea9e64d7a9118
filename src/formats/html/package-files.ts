import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../project/package-root.ts';

const require = createRequire(import.meta.url);

/** The folder of the templates that come with the program. */
const templatesFolder = (): string => join(packageRoot(), 'templates');

/** The text of one template or style sheet, by its path below the folder of templates. */
export function readTemplate(path: string): string {
  return readFileSync(join(templatesFolder(), path), 'utf8');
}

/** Names of the files of one folder of templates, in code-unit order. */
export function listTemplates(folder: string): readonly string[] {
  return readdirSync(join(templatesFolder(), folder)).sort();
}

/** The bytes of a file of an installed package: `@fontsource/source-serif-4/files/…`. It is read once: nobody changes it. */
export function readPackageFile(path: string): Uint8Array {
  const known = packageFiles.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(require.resolve(path));
  packageFiles.set(path, bytes);
  return bytes;
}

const packageFiles = new Map<string, Uint8Array>();

/** Whether an installed package has that file. */
export function hasPackageFile(path: string): boolean {
  try {
    require.resolve(path);
    return true;
  } catch {
    return false;
  }
}
