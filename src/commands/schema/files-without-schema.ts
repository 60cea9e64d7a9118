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
    const isOfKind = new RegExp(`^${DESCRIBED[name].replace('.', '\\.').replace('*', '[^/]+')}$`);
    const bare = files.filter(({ path, text }) => isOfKind.test(path) && !MODELINE.test(text));
    return bare.length === 0 ? [] : [{ files: bare.map(({ path }) => project.display(path)), line: modeline(name) }];
  });
}

/** A comment before the first key, as the language server looks for it. */
const MODELINE = /^(?:\uFEFF)?(?:\s*#[^\n]*\n)*?\s*# (?:yaml-language-server\s*:|\$schema:)/;
