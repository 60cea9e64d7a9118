import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, type Machine } from '../project/machine.ts';
import { isOnlyOurs } from '../project/only-ours.ts';

/** What V8 compiled of the program, kept from one run to the next. */
export interface CodeCache {
  /** What was kept of a file; V8 refuses it if another V8 made it. */
  read(file: string): Buffer | undefined;
  /** Keeps what was compiled of a file. Never fails: without it the next start is slower, no more. */
  keep(file: string, compiled: () => Buffer): void;
}

const PREFIX = 'code-';

/**
 * Opens the code cache of one build of the program. It is a folder that nobody but us can write, for what it holds is run; where
 * no such folder can be had nothing is kept. `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own.
 * @param build a name that changes with any letter of the program, for V8 looks at no more than the length of a file
 */
export function openCodeCache(machine: Machine, build: string): CodeCache {
  const parent = machine.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder(machine);
  if (parent === undefined) return { read: () => undefined, keep: () => undefined };
  const folder = join(parent, `${PREFIX}${build}-${machine.nodeVersion}-${machine.arch}`);
  const isOurs = (): boolean => [parent, folder].every((path) => isOurFolder(path, machine));
  const mayRead = isOurs();
  let mayKeep: boolean | undefined;
  return {
    read: (file) => (mayRead ? readIfThere(join(folder, file)) : undefined),
    keep(file, compiled) {
      try {
        if (mayKeep === undefined) makeFolder(parent, folder, build);
        mayKeep ??= isOurs();
        if (mayKeep) writeBeside(join(folder, file), compiled());
      } catch {
        // A full disk, or a home that can't be written, is no matter for whoever checks a contract.
        mayKeep = false;
      }
    },
  };
}

/** Makes the folder of this build, and takes away those of other builds, which nobody will read again. */
function makeFolder(parent: string, folder: string, build: string): void {
  // A home that is not there is not made: the cache folder, ours in it, and that of this build.
  for (const path of [dirname(parent), parent, folder]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  const others = readdirSync(parent).filter(
    (name) => name.startsWith(PREFIX) && !name.startsWith(`${PREFIX}${build}-`),
  );
  for (const name of others) rmSync(join(parent, name), { recursive: true, force: true });
}

function isOurFolder(path: string, machine: Machine): boolean {
  try {
    const facts = lstatSync(path);
    return facts.isDirectory() && isOnlyOurs(facts, machine);
  } catch {
    return false;
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed: two starts at once leave no mixture. */
function writeBeside(path: string, bytes: Buffer): void {
  const beside = `${path}-${process.pid}`;
  writeFileSync(beside, bytes, { mode: 0o600 });
  renameSync(beside, path);
}
