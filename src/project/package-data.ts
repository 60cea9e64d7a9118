import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/**
 * The content of a JSON file of the folder `data/` that comes with the program. It is read at once and not before it is asked for:
 * rules answer at once, and most contracts need no register.
 */
export function readPackageData(name: string): unknown {
  return JSON.parse(readFileSync(join(packageRoot(), 'data', name), 'utf8'));
}
