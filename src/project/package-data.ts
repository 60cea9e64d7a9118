import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The content of a JSON file of the folder `data/` that comes with the program, whether it runs from its sources or from its
 * bundle. It is read at once and not before it is asked for: rules answer at once, and most contracts need no register.
 */
export function readPackageData(name: string): unknown {
  return createRequire(require.resolve('clsante/package.json'))(`./data/${name}`);
}
