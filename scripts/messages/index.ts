import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sites.ts';

/**
 * Runs the tests on a program that notes each message with which it stops (`Failure`, `CommandLineMistake`), and lists those that no
 * test provoked. Words after the command choose tests, as for vitest; without them it takes minutes.
 */
const folder = mkdtempSync(join(tmpdir(), 'cls-messages-'));
const env = { ...process.env, CLS_MESSAGES: join(folder, 'reached.txt') };
const run = (...words: readonly string[]): number | null =>
  spawnSync('npx', words, { cwd: ROOT, env, stdio: 'inherit' }).status;
run('tsx', 'scripts/build.ts');
run('vitest', 'run', ...process.argv.slice(2));
process.exitCode = run('tsx', 'scripts/messages/check.ts') ?? 1;
rmSync(folder, { recursive: true });
spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
