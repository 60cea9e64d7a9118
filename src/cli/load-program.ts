import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { openCodeCache } from './code-cache.ts';
import { readMachine } from './machine.ts';

/** File of the bundled program, beside this one. Its name changes with any letter of the program. Put here by the build. */
declare const PROGRAM_FILE: string;

/** The program, ready to run. */
export interface LoadedProgram<Exports> {
  readonly exports: Exports;
  /**
   * Keeps what V8 has compiled, for the next runs.
   * @param work a word for what was done, of letters: what V8 compiles for one work is lacking for another, and is added;
   *   once a day again, for a contract grows, and what checks an empty one is not all that checks a long one
   */
  keepCode(work: string): void;
  /** What is loaded from now on is looked up among what was kept for somebody else. */
  readCodeOf(runner: Runner): void;
}

/** Who runs the program: the process itself, or a thread of it. V8 takes back only what was compiled under the same settings. */
export type Runner = 'code' | 'thread';

/** Loads the bundled program, with what V8 compiled of it at earlier runs. */
export function loadProgram<Exports>(runner: Runner): LoadedProgram<Exports> {
  let cache = openCodeCache(readMachine(process), PROGRAM_FILE, runner);
  const loaded = new Map<string, { readonly exports: unknown; readonly script: Script }>();

  /** What a CommonJS file exports; the files that it requires are loaded in the same way, packages as Node does. */
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const cachedData = cache.read(basename(file));
    // The build writes ASCII alone.
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`,
      { filename: file, ...(cachedData && { cachedData }) },
    );
    const module = { exports: {} };
    loaded.set(file, { exports: module.exports, script });
    const requireFrom = (id: string): unknown => (id.startsWith('.') ? load(resolve(dirname(file), id)) : outside(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  };

  const exports = load(join(__dirname, PROGRAM_FILE)) as Exports;
  return {
    exports,
    keepCode(work) {
      const mark = `${work}.done`;
      const today = String(Math.floor(Date.now() / DAY));
      const isNew = cache.read(mark)?.toString() !== today;
      for (const [file, { script }] of loaded)
        if (isNew || script.cachedDataRejected !== false) cache.keep(basename(file), () => script.createCachedData());
      if (isNew) cache.keep(mark, () => Buffer.from(today));
    },
    readCodeOf(other) {
      cache = openCodeCache(readMachine(process), PROGRAM_FILE, other);
    },
  };
}

/** A part of Node, or a package; to load these takes Node longer to prepare than most runs need any. */
function outside(id: string): unknown {
  return process.getBuiltinModule(id) ?? process.getBuiltinModule('node:module').createRequire(__filename)(id);
}

/** In milliseconds. */
const DAY = 86_400_000;
