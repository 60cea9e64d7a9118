import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { openCodeCache } from './code-cache.ts';
import { readMachine } from './machine.ts';
import type { main } from './main.ts';

/** File of the bundled program, beside this one. Its name changes with any letter of the program. Put here by the build. */
declare const PROGRAM_FILE: string;

/** A word that changes with any letter of the program, of its data or of its templates. Put here by the build. */
declare const BUILD: string;

/**
 * Starts the bundled program, with what V8 compiled of it at an earlier run.
 * @param program the name that was typed, `cls` or `clsante`
 */
export async function launch(program: string): Promise<void> {
  const cache = openCodeCache(readMachine(process), PROGRAM_FILE);
  const loaded = new Map<string, { readonly exports: unknown; readonly script: Script }>();

  /** What a CommonJS file exports; the files that it requires are loaded in the same way, packages as Node does. */
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const cachedData = cache.read(basename(file));
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`,
      { filename: file, ...(cachedData && { cachedData }) },
    );
    const module = { exports: {} };
    loaded.set(file, { exports: module.exports, script });
    const outside = createRequire(file);
    const requireFrom = (id: string): unknown => (id.startsWith('.') ? load(resolve(dirname(file), id)) : outside(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  };

  const bundle = load(join(__dirname, PROGRAM_FILE)) as { readonly main: typeof main };
  process.exitCode = await bundle.main(program, BUILD);
  for (const [file, { script }] of loaded)
    if (script.cachedDataRejected !== false) cache.keep(basename(file), () => script.createCachedData());
}
