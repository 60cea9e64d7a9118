import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filesBelow, PARIS, runCls, temporaryFolder } from './run-cls.ts';

const ENDLESS = ['--require', fileURLToPath(new URL('endless-wait.cjs', import.meta.url))];

it('a command that waits for what never comes does not end as if all were done', async () => {
  const output = temporaryFolder();
  const words = ['render', PARIS, '--document', 'communique', '--format', 'pdf', '--output', output];
  const run = await runCls(words, { node: ENDLESS });
  expect([run.code, run.stdout]).toEqual([70, '']);
  expect(run.stderr).toMatch(/^✗ Le programme a rencontré une erreur .+\n {2}→ .+\nError: The command waits for /);
  expect(filesBelow(output)).toEqual([]);
});

it('what goes wrong where nobody waits for it ends as a bug does, not as errors of the contract', async () => {
  const node = ['--require', fileURLToPath(new URL('thrown-beside.cjs', import.meta.url))];
  const words = ['render', PARIS, '--document', 'communique', '--format', 'pdf', '--output', temporaryFolder()];
  const run = await runCls(words, { node });
  expect(run.code).toBe(70);
  expect(run.stderr).toMatch(/^✗ Le programme a rencontré une erreur .+\n {2}→ .+\nError: thrown beside\n/);
});
