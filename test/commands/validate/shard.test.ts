import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readShard, shareOf } from '../../../src/commands/validate/shard.ts';
import { validate } from '../../../src/commands/validate.ts';
import { REPORTS } from '../../../src/diagnostics/index.generated.ts';
import { Failure } from '../../../src/project/failure.ts';
import { folderOf } from '../../cli/run-cls.ts';
import { contextIn, options } from '../context.ts';

const CASES = fileURLToPath(new URL('../../cases/', import.meta.url));

describe('the shares', () => {
  it('hold everything once, in order, and differ by one at most', () => {
    for (const total of [0, 1, 2, 3, 7, 400])
      for (const count of [1, 2, 3, 4, 7, 500]) {
        const all = Array.from({ length: total }, (_, at) => at);
        const shares = Array.from({ length: count }, (_, at) => shareOf(all, { rank: at + 1, count }));
        expect(shares.flat()).toEqual(all);
        const lengths = shares.map(({ length }) => length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }
  });

  it.each(['0/4', '5/4', '1/0', '1/', '/4', '1', 'un/quatre', '-1/4', '1/4/2', '1.0/4', ' 1/4', '1e0/4', ''])(
    'are not « %s »',
    (typed) => expect(() => readShard(typed)).toThrow(Failure),
  );

  it('are refused with a sentence and code 2', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/cls.js', 'validate', '--shard', '5/4'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('« 5/4 » n’est pas une part des contrats.');
  });
});

/** A folder of seven contracts, most of them with mistakes. */
function sevenContracts(): string {
  const folder = folderOf({});
  const names = readdirSync(CASES)
    .sort()
    .filter((_, at) => at % 20 === 3);
  for (const name of names.slice(0, 7)) cpSync(join(CASES, name), join(folder, name), { recursive: true });
  return folder;
}

async function reportOn(folder: string, format: string, shard?: string) {
  const said: string[] = [];
  const typed = { format, ...(shard === undefined ? {} : { shard }) };
  const result = await validate.run([], options(validate, typed), contextIn(folder, said));
  return { ...result, said };
}

type Json = Readonly<Record<string, unknown>>;

const sum = (all: readonly Record<string, number>[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(all[0] ?? {}).map((key) => [key, all.reduce((total, one) => total + (one[key] ?? 0), 0)]),
  );

const between = (texts: readonly string[], tag: string): string =>
  texts.flatMap((text) => text.match(new RegExp(`^ *<${tag} [\\s\\S]*?</${tag}>$`, 'gm')) ?? []).join('\n');

const parsed = (texts: readonly string[]): readonly Json[] => texts.map((text) => JSON.parse(text));

/** How the reports of the shares become one, as the guide says; what they are compared by. */
const MERGES: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
  json: (texts) => {
    const all = parsed(texts) as readonly { diagnostics: readonly unknown[]; summary: Record<string, number> }[];
    return [all.flatMap(({ diagnostics }) => diagnostics), sum(all.map(({ summary }) => summary))];
  },
  gitlab: (texts) => parsed(texts).flat(),
  sarif: (texts) =>
    (parsed(texts) as readonly { runs: readonly { results: readonly Json[] }[] }[])
      .flatMap(({ runs }) => runs.flatMap(({ results }) => results))
      // Each run counts its own rules.
      .map((result) => ({ ...result, ruleIndex: undefined })),
  junit: (texts) => between(texts, 'testsuite'),
  checkstyle: (texts) => between(texts, 'file'),
  github: (texts) => texts.join(''),
};

describe('the reports of the shares', () => {
  it.each(Object.keys(REPORTS).filter((name) => name !== 'human'))('make the report on all, in %s', async (format) => {
    const folder = sevenContracts();
    const merge = MERGES[format];
    if (merge === undefined) throw new Error(`nothing says how reports in ${format} merge`);
    const whole = await reportOn(folder, format);
    for (const count of [2, 3, 9]) {
      const shares = [];
      for (let rank = 1; rank <= count; rank += 1) shares.push(await reportOn(folder, format, `${rank}/${count}`));
      expect(merge(shares.map(({ output }) => output))).toEqual(merge([whole.output]));
      expect(shares.some(({ outcome }) => outcome === whole.outcome)).toBe(true);
    }
    expect(JSON.stringify(merge([whole.output])).length).toBeGreaterThan(500);
  });

  it('say that a share is empty, which is no mistake', async () => {
    const folder = sevenContracts();
    const { outcome, said } = await reportOn(folder, 'human', '1/8');
    expect(outcome).toBe('done');
    expect(said).toEqual(['La part 1/8 est vide : il n’y a que 7\u00a0contrats.']);
  });
});
