import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfParis, filesBelow, PARIS, type RunOptions, runCls, temporaryFolder } from './run-cls.ts';

/** The sum of each made file. */
async function sums(
  words: readonly string[],
  output: string,
  options: RunOptions,
): Promise<Readonly<Record<string, string>>> {
  const { code, stderr } = await runCls(['render', ...words, '--output', output], options);
  expect(code, stderr).toBe(0);
  return Object.fromEntries(
    filesBelow(output).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

describe('the same contract gives the same bytes', () => {
  it('in two processes, two folders, two languages and two time zones', async () => {
    const [one, two] = [copyOfParis(), join(temporaryFolder(), 'ailleurs')];
    mkdirSync(two);
    cpSync(PARIS, two, { recursive: true });
    const here = await sums([], join(one, 'sortie'), {
      cwd: one,
      env: { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8', TMPDIR: tmpdir() },
    });
    const there = await sums([two], temporaryFolder(), {
      cwd: tmpdir(),
      env: { TZ: 'America/Adak', LC_ALL: 'C', TMPDIR: temporaryFolder() },
    });
    expect(Object.keys(here)).toEqual(
      expect.arrayContaining(['communique.html', 'communique.pdf', 'contrat.html', 'contrat.pdf']),
    );
    expect(there).toEqual(here);
  });

  it('and another date changes the PDF alone, by nothing but its dates', async () => {
    const one = await sums([PARIS, '--document', 'communique'], temporaryFolder(), {});
    const dated = await sums([PARIS, '--document', 'communique', '--date', '2020-02-29'], temporaryFolder(), {});
    const epoch = await sums([PARIS, '--document', 'communique'], temporaryFolder(), {
      env: { SOURCE_DATE_EPOCH: '1582934400' },
    });
    expect(dated['communique.html']).toBe(one['communique.html']);
    expect(dated['communique.pdf']).not.toBe(one['communique.pdf']);
    // 2020-02-29T00:00:00Z
    expect(epoch).toEqual(dated);
  });
});
