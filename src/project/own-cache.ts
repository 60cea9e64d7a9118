import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, type Machine } from './machine.ts';
import { isOnlyOurs } from './only-ours.ts';

/** Files that one build of the program keeps from one run to the next, each by a name. Nothing here ever fails. */
export interface OwnCache {
  read(file: string): Buffer | undefined;
  /** Keeps a file; where that can't be done it has to be made again the next time, no more. */
  keep(file: string, make: () => Uint8Array): void;
  /** Takes away the oldest files, until the others weigh no more than so many bytes. */
  prune(most: number): void;
}

/**
 * Opens what one build of the program keeps. It is a folder that nobody but us can write, for what lies there is believed, or even
 * run; where no such folder can be had nothing is kept.
 * @param kind what is kept, in a word of small letters
 * @param build a name that changes with any letter of the program
 */
export function openOwnCache(machine: Machine, kind: string, build: string): OwnCache {
  const parent = cacheFolder(machine);
  if (parent === undefined) return NO_CACHE;
  const folder = join(parent, `${kind}-${build}-${machine.nodeVersion}-${machine.arch}`);
  const isOurs = (): boolean => [parent, folder].every((path) => isOurFolder(path, machine));
  const mayRead = isOurs();
  let mayKeep: boolean | undefined;
  return {
    read: (file) => (mayRead ? readIfThere(join(folder, file)) : undefined),
    keep(file, make) {
      try {
        mayKeep ??= settle(parent, folder, { prefix: `${kind}-`, build, isOurs });
        if (mayKeep) writeBeside(join(folder, file), make());
      } catch {
        // A full disk, or a home that can't be written, is no matter for whoever checks a contract.
        mayKeep = false;
      }
    },
    prune(most) {
      try {
        if (isOurs()) removeOldest(folder, most);
      } catch {
        // Another run of the program is doing the same.
      }
    },
  };
}

/** Keeps nothing. */
export const NO_CACHE: OwnCache = { read: () => undefined, keep: () => undefined, prune: () => undefined };

/** Whose folder it is, and how those of other builds are named. */
interface Settling {
  readonly prefix: string;
  readonly build: string;
  isOurs(): boolean;
}

/**
 * Makes the folder of this build, and takes away those of other builds but the one that was used last: a program of the computer's
 * and one of a repository's own may take turns. Nothing is taken away before it
 * is sure that all of it is ours: behind a link, folders of the same names may be somebody's work.
 * @returns whether it is ours
 */
function settle(parent: string, folder: string, { prefix, build, isOurs }: Settling): boolean {
  // A home that is not there is not made: the cache folder, ours in it, and that of this build.
  for (const path of [dirname(parent), parent, folder]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  if (!isOurs()) return false;
  const others = readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && !name.startsWith(`${prefix}${build}-`))
    .map((name) => ({ name, used: statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.used - one.used);
  for (const { name } of others.slice(1)) rmSync(join(parent, name), { recursive: true, force: true });
  return true;
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

/** Written beside and renamed: two runs at once leave no mixture. */
function writeBeside(path: string, bytes: Uint8Array): void {
  const beside = `${path}-${Math.random().toString(36).slice(2)}`;
  try {
    writeFileSync(beside, bytes, { mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    // On a full disk a part of it would stay, and keep the disk full.
    rmSync(beside, { force: true });
    throw error;
  }
}

function removeOldest(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return { name, size, mtimeMs };
  });
  let weight = 0;
  for (const { name, size } of files.sort((one, other) => other.mtimeMs - one.mtimeMs)) {
    weight += size;
    if (weight > most) rmSync(join(folder, name), { force: true });
  }
}
