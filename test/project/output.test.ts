import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/project/output.ts';

const folder = mkdtempSync(join(tmpdir(), 'cls-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that takes the place of another', () => {
  it.skipIf(process.platform === 'win32')('is for the same readers', () => {
    const path = join(folder, 'contrat.pdf');
    for (const mode of [0o600, 0o640]) {
      writeFileSync(path, 'avant');
      chmodSync(path, mode);
      writeOutput(path, Buffer.from('après'), () => true, false);
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });
});
