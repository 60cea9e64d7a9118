import { homedir, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { Failure } from '../project/failure.ts';
import type { Machine } from '../project/machine.ts';

/** What the process knows of the computer it runs on. */
export function readMachine(process: NodeJS.Process): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    env: process.env,
    homeDirectory: homeDirectory(),
    // Only who needs it hears that the current directory, to which it may be relative, is gone.
    get temporaryDirectory() {
      return resolve(currentDirectory(process), tmpdir());
    },
    isRoot: process.getuid?.() === 0,
    userId: process.getuid?.(),
  };
}

/** The home of the user; none where the system does not know the user, as in some containers. */
function homeDirectory(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

/** The current directory; whoever removes it in another window leaves us without one. */
export function currentDirectory(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure(
      'file',
      'Le dossier courant n’existe plus, ou ne peut pas être lu.',
      'Placez-vous dans un autre dossier avec « cd », puis recommencez.',
    );
  }
}
