import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alone } from '../../src/project/alone.ts';
import { temporaryFolder } from '../cli/run-cls.ts';

describe('writing alone in a folder', () => {
  it('waits for who writes there, and clears its mark away even after a failure', async () => {
    const folder = temporaryFolder();
    const mark = join(folder, '.cls-ecriture');
    const failed = alone(folder, () => {
      expect(existsSync(mark)).toBe(true);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(existsSync(mark)).toBe(false);
    expect(await alone(folder, () => 1)).toBe(1);
  });

  it('takes a mark for forgotten that is too old, and no other', async () => {
    const folder = temporaryFolder();
    const mark = join(folder, '.cls-ecriture');
    writeFileSync(mark, '');
    await expect(alone(folder, () => 1)).rejects.toThrow('Une autre commande écrit dans ce contrat');
    expect(existsSync(mark)).toBe(true);
    utimesSync(mark, 1, 1);
    expect(await alone(folder, () => 1)).toBe(1);
    expect(existsSync(mark)).toBe(false);
  });

  it('lets a folder that takes no mark tell its own reason', async () => {
    expect(await alone(join(temporaryFolder(), 'nulle-part'), () => 1)).toBe(1);
  });
});
