import { homedir, tmpdir } from 'node:os';
import type { BrowserFiles } from '../../../src/formats/pdf/browser/browser-places.ts';
import type { Machine } from '../../../src/project/machine.ts';

/** The computer that runs the tests. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    env: process.env,
    homeDirectory: homedir(),
    temporaryDirectory: tmpdir(),
    isRoot: process.getuid?.() === 0,
    userId: process.getuid?.(),
  };
}

/** A computer that has nothing, but for `changes`. */
export function machine(changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    arch: 'x64',
    nodeVersion: '20.19.0',
    env: {},
    homeDirectory: '/home/camille',
    temporaryDirectory: '/tmp',
    isRoot: false,
    ...changes,
  };
}

/** A disk that holds these files and nothing else. */
export function filesOf(...paths: readonly string[]): BrowserFiles {
  return {
    isExecutable: (path) => paths.includes(path),
    exists: (path) => paths.includes(path),
    isTrusted: () => true,
    list: (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`))
          .map((path) => path.slice(folder.length + 1).split(/[\\/]/)[0] ?? ''),
      ),
    ],
  };
}

/** A disk without any browser: on Linux x64 the embedded one is what remains. */
export const NO_BROWSER: BrowserFiles = filesOf();
