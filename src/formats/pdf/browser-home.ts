import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../project/failure.ts';
import { environmentVariable, type Machine } from '../../project/machine.ts';

/** How much of the system's protection a start keeps. */
export interface Protection {
  readonly user: 'same' | 'nobody';
  readonly sandbox: boolean;
}

/** The user `nobody` of every Unix system. */
const NOBODY = 65534;

/** Where one browser lives while it runs. */
export interface BrowserHome {
  readonly folder: string;
  readonly profile: string;
  /** What to run: the browser itself, or the script that starts it. */
  readonly executable: string;
  /** What the browser said, on Linux. */
  readonly log: string;
}

/**
 * A private folder for the profile; on Linux also a script that changes the user and keeps what the browser says.
 * `undefined` if the system does not let us hand the profile over to that user.
 */
export async function makeHome(
  machine: Machine,
  protection: Protection,
  executable: string,
): Promise<BrowserHome | undefined> {
  const folder = await makeTemporaryFolder(machine);
  const profile = join(folder, 'profil');
  const log = join(folder, 'journal.txt');
  await mkdir(profile, { mode: 0o700 });
  if (machine.platform !== 'linux') return { folder, profile, executable, log };
  if (protection.user === 'nobody') {
    await chmod(folder, 0o711);
    try {
      await chown(profile, NOBODY, NOBODY);
    } catch {
      await rm(folder, { recursive: true, force: true });
      return undefined;
    }
  }
  const script = join(folder, 'demarrer');
  const asUser = protection.user === 'nobody' ? `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups -- ` : '';
  await writeFile(script, `#!/bin/sh\nexec 2>${quote(log)}\nexec ${asUser}${quote(executable)} "$@"\n`);
  await chmod(script, 0o755);
  return { folder, profile, executable: script, log };
}

function quote(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}

async function makeTemporaryFolder(machine: Machine): Promise<string> {
  try {
    return await mkdtemp(join(machine.temporaryDirectory, 'cls-pdf-'));
  } catch {
    throw new Failure(
      'file',
      `Le dossier temporaire « ${machine.temporaryDirectory} » ne peut pas être écrit : le navigateur en a besoin.`,
      'Libérez de la place ou désignez un autre dossier temporaire par la variable TMPDIR (TEMP sous Windows).',
    );
  }
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
