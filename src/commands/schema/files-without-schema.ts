import type { Project } from '../../project/project.ts';
import { DESCRIBED, FILE_SCHEMAS, modeline } from '../../project/schema-files.ts';
import { readSource } from '../../source/source.ts';

/** Files of one kind, and the first line that they lack. */
export interface FilesWithoutSchema {
  /** As the reader would type them. */
  readonly files: readonly string[];
  readonly line: string;
}

/** The files of a contract whose head names no schema, by kind. A file that names another is left to its author. */
export function filesWithoutSchema(project: Project): readonly FilesWithoutSchema[] {
  const { files } = readSource(project);
  return FILE_SCHEMAS.flatMap((name) => {
    const bare = files.filter(({ path, text }) => isNamedAs(DESCRIBED[name], path) && !MODELINE.test(text));
    return bare.length === 0 ? [] : [{ files: bare.map(({ path }) => project.display(path)), line: modeline(name) }];
  });
}

/** Whether a path is that name, in which `*` stands for the name of a file: `fiches/*.yaml`. */
function isNamedAs(name: string, path: string): boolean {
  const [before = '', after] = name.split('*');
  if (after === undefined) return path === name;
  return path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes('/');
}

/** A comment before the first key, as the language server looks for it. */
const MODELINE = /^(?:\uFEFF)?(?:\s*#[^\n]*\n)*?\s*# (?:yaml-language-server\s*:|\$schema:)/;
