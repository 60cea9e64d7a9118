import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { CLS } from '../cli/run-cls.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the repository, by its path in it. */
export function repositoryFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** How a script of a build server ended, with what it asked of npm. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly npm: readonly string[];
}

/**
 * A folder whose path holds `clsante` and an `npm` that brings nothing, for `clsante` is there already: it writes down what it is
 * asked and runs what stands after `--`.
 */
export function openStage(): { run(script: string, folder: string, env?: Readonly<Record<string, string>>): Ended } {
  const stage = realpathSync(mkdtempSync(join(tmpdir(), 'cls-stage-')));
  onTestFinished(() => rmSync(stage, { recursive: true, force: true }));
  const bin = join(stage, 'bin');
  const asked = join(stage, 'asked');
  mkdirSync(bin);
  const programs = {
    clsante: `exec "${process.execPath}" "${CLS}" "$@"`,
    npm: `echo "$*" >> "${asked}"\n[ "$1" = exec ] || exit 0\nwhile [ "$1" != -- ]; do shift; done\nshift\nexec "$@"`,
  };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    run(script, folder, env = {}) {
      writeFileSync(asked, '');
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${bin}:${process.env.PATH}`, HOME: stage, NO_COLOR: '1', ...env },
      });
      return { code: status, stdout, stderr, npm: readFileSync(asked, 'utf8').split('\n').filter(Boolean) };
    },
  };
}
