import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../../src/commands/watch/folder-changes.ts';
import { temporaryFolder } from '../../cli/run-cls.ts';

it.skipIf(process.platform === 'win32')('a folder that can be followed in no way is told', async () => {
  const parent = temporaryFolder();
  // A link that leads to itself leads nobody on, not even root.
  symlinkSync('cercle', join(parent, 'cercle'));
  const folder = join(parent, 'cercle/contrat');
  const said: string[] = [];
  await expect(watchFolder(folder, { say: (line) => said.push(line) })).rejects.toMatchObject({
    kind: 'file',
    message: `Le système ne permet pas de suivre les changements de « ${folder} ».`,
  });
  expect(said).toEqual([expect.stringContaining('il est relu deux fois par seconde')]);
});
