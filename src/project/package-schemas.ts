import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FileSchema, schemaFile } from './schema-files.ts';

/** The schema of one kind of file as editors read it: JSON, whole in itself. It comes with the program. */
export function readPackageSchema(name: FileSchema): string {
  const root = dirname(createRequire(import.meta.url).resolve('clsante/package.json'));
  return readFileSync(join(root, 'schemas', 'v1', schemaFile(name)), 'utf8');
}
