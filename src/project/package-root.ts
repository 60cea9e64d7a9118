import { createRequire } from 'node:module';
import { dirname } from 'node:path';

let root: string | undefined;

/** The folder that npm has put the program in, with its data and schemas, whether it runs from its sources or from its bundle. */
export function packageRoot(): string {
  root ??= dirname(createRequire(import.meta.url).resolve('clsante/package.json'));
  return root;
}
