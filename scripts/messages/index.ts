import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWED } from './owed.ts';
import { allSites, ROOT } from './sites.ts';

/**
 * Runs the tests on a program that notes each message with which it stops (`Failure`, `CommandLineMistake`), and lists those that no
 * test provoked. Words after the command choose tests, as for vitest; without them it takes minutes.
 */
const folder = mkdtempSync(join(tmpdir(), 'cls-messages-'));
const log = join(folder, 'reached.txt');
const env = { ...process.env, CLS_MESSAGES: log };
const run = (...words: readonly string[]): void => {
  spawnSync('npx', words, { cwd: ROOT, env, stdio: 'inherit' });
};
run('tsx', 'scripts/build.ts');
run('vitest', 'run', '--config', 'vitest.messages.config.ts', ...process.argv.slice(2));
spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });

const reached = new Set(existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []);
rmSync(folder, { recursive: true });
const sites = allSites();
const never = sites.filter(({ id }) => !reached.has(id));
const unknown = never.filter(({ id }) => OWED[id] === undefined);
const paid = Object.keys(OWED).filter((id) => reached.has(id) || !sites.some((site) => site.id === id));
console.log(`${sites.length - never.length} of ${sites.length} messages were provoked.`);
for (const { id, path, line } of never) console.log(`never: ${path}:${line} ${OWED[id] ?? ''}`);
for (const id of paid) console.log(`provoked by now, or gone: ${id}; take it out of scripts/messages/owed.ts`);
process.exitCode = unknown.length + paid.length === 0 ? 0 : 1;
