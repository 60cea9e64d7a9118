import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../project/failure.ts';
import { environmentVariable, type Machine } from '../../../project/machine.ts';

/** How much of the system's protection a start keeps. */
export interface Protection {
  readonly user: 'same' | 'nobody';
  readonly sandbox: boolean;
}

/** The user `nobody` of every Unix system. */
const NOBODY = 65534;

/** Where one browser lives while it runs, and what is typed to start it. */
export interface BrowserHome {
  readonly folder: string;
  readonly profile: string;
  /** The program to run, and what stands before the browser's own arguments. */
  readonly command: readonly [executable: string, ...before: string[]];
  /** What the browser said, on Linux. */
  readonly log: string;
}

/**
 * A private folder for the profile. On Linux the shell starts the browser: it keeps what the browser says, changes the user, and
 * tells where the system refuses to run something. Nothing is run from the folder, for some systems forbid it there.
 * `undefined` if the system does not let us hand the profile over to that user.
 */
export async function makeHome(
  machine: Machine,
  protection: Protection,
  executable: string,
): Promise<BrowserHome | undefined> {
  const folder = await makeTemporaryFolder(machine, 'cls-pdf-');
  const profile = join(folder, 'profil');
  const log = join(folder, 'journal.txt');
  try {
    await mkdir(profile, { mode: 0o700 });
  } catch {
    await rm(folder, { recursive: true, force: true });
    throw unwritable(machine);
  }
  if (machine.platform !== 'linux') return { folder, profile, command: [executable], log };
  if (protection.user === 'nobody') {
    await chmod(folder, 0o711);
    try {
      await chown(profile, NOBODY, NOBODY);
    } catch {
      await rm(folder, { recursive: true, force: true });
      return undefined;
    }
  }
  const asUser =
    protection.user === 'nobody' ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'] : [];
  const script = 'exec 2>"$0"; exec "$@"';
  return { folder, profile, command: ['/bin/sh', '-c', script, log, ...asUser, executable], log };
}

/** @throws Failure `file` when it can't be made */
export async function makeTemporaryFolder(machine: Machine, prefix: string): Promise<string> {
  try {
    return await mkdtemp(join(machine.temporaryDirectory, prefix));
  } catch {
    throw unwritable(machine);
  }
}

function unwritable({ temporaryDirectory }: Machine): Failure {
  return new Failure(
    'file',
    `Le dossier temporaire « ${temporaryDirectory} » ne peut pas être écrit : le navigateur en a besoin.`,
    'Libérez de la place ou désignez un autre dossier temporaire par la variable TMPDIR (TEMP sous Windows).',
  );
}

/** On Linux the browser sees nothing of our environment but what it needs to start: secrets of a CI stay out of it. */
export function environmentOf(machine: Machine, profile: string): Record<string, string | undefined> {
  if (machine.platform !== 'linux') return { ...machine.env };
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH', 'XDG_DATA_DIRS'];
  return {
    ...Object.fromEntries(kept.map((name) => [name, environmentVariable(machine, name)])),
    HOME: profile,
    TMPDIR: profile,
    XDG_CONFIG_HOME: profile,
    XDG_CACHE_HOME: profile,
  };
}
