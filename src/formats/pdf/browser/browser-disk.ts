import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Machine } from '../../../project/machine.ts';
import { isOnlyOurs } from '../../../project/only-ours.ts';
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
