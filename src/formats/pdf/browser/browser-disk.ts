import { accessSync, constants, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Machine } from '../../../project/machine.ts';
import type { BrowserFiles } from './browser-places.ts';

/** The disk of this computer, as the look-up of the browser asks it. */
export function browserDisk(machine: Machine): BrowserFiles {
  return {
    isExecutable(path) {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    },
    exists: (path) => existsSync(path),
    isTrusted(root, path) {
      try {
        const realRoot = realpathSync(root);
        for (let place = realpathSync(path); ; place = dirname(place)) {
          if (!isOnlyOurs(statSync(place), machine)) return false;
          if (place === realRoot) return true;
          if (place === dirname(place)) return false;
        }
      } catch {
        return false;
      }
    },
    list(folder) {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    },
  };
}

/**
 * Whether a file or folder belongs to us or to the superuser and nobody else may write it: we are going to run what it holds.
 * Where the system knows no such numbers, it keeps a user's folders from others by other means.
 */
export function isOnlyOurs({ mode, uid, gid }: Stats, { userId }: Machine): boolean {
  if (userId === undefined) return true;
  // Many systems give each user a group of one, with the user's own number, and let it write by default.
  const foreign = gid === uid ? 0o002 : 0o022;
  return (uid === userId || uid === 0) && (mode & foreign) === 0;
}
