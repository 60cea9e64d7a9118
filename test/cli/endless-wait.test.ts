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
