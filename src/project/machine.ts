import { posix, win32 } from 'node:path';

/** What a command may know of the computer it runs on. The terminal fills it in once; nothing below asks `process`. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  /** Version of Node.js, without its « v ». */
  readonly nodeVersion: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
  readonly temporaryDirectory: string;
  /** Whether we run as the superuser of a Unix system, as containers often do. */
  readonly isRoot: boolean;
  /** Our number among the users of a Unix system. */
  readonly userId?: number | undefined;
}

/** An environment variable, or `undefined` where it is not set or empty. Windows does not tell `Path` from `PATH`. */
export function environmentVariable(machine: Machine, name: string): string | undefined {
  const exact = machine.env[name];
  if (exact !== undefined || machine.platform !== 'win32') return exact || undefined;
  const key = Object.keys(machine.env).find((candidate) => candidate.toUpperCase() === name.toUpperCase());
  return (key && machine.env[key]) || undefined;
}

/**
 * A folder that the environment names, or `undefined` if it is named relative to the current directory: that may be a contract
 * folder, of which nothing is run.
 */
export function environmentFolder(machine: Machine, name: string): string | undefined {
  return absoluteFolder(machine, environmentVariable(machine, name));
}

/** A folder of the user's own home; `undefined` where the system knows no home, or a relative one. */
export function homeFolder(machine: Machine, ...below: readonly string[]): string | undefined {
  const home = absoluteFolder(machine, machine.homeDirectory);
  return home === undefined ? undefined : pathOf(machine).join(home, ...below);
}

/** The folder where the program keeps, for this user, what it would have to make again; it may not be there yet. */
export function cacheFolder(machine: Machine): string | undefined {
  const caches = environmentFolder(machine, 'XDG_CACHE_HOME') ?? homeFolder(machine, '.cache');
  return caches === undefined ? undefined : pathOf(machine).join(caches, 'clsante');
}

/** How paths are written on that computer, which in a test is not the one that runs. */
export function pathOf(machine: Machine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix;
}

function absoluteFolder(machine: Machine, folder: string | undefined): string | undefined {
  return folder !== undefined && pathOf(machine).isAbsolute(folder) ? folder : undefined;
}
