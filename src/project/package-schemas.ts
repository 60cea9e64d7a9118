import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { type FileSchema, schemaFile } from './schema-files.ts';

/** The schema of one kind of file as editors read it: JSON, whole in itself. It comes with the program. */
export function readPackageSchema(name: FileSchema): string {
  return readFileSync(join(packageRoot(), 'schemas', 'v1', schemaFile(name)), 'utf8');
}
