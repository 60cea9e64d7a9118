import { readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Threads } from '../../../src/commands/define.ts';
import { validate } from '../../../src/commands/validate.ts';
import { folderOf, runCls } from '../../cli/run-cls.ts';
import { contextIn, options } from '../context.ts';

const COUNT = 70;
const contract = (at: number): string =>
  `version: 1\nidentifiant: cls-${at}\ntitre: Contrat ${at}\netat: ${at % 7 === 0 ? 'signe' : 'brouillon'}\n` +
  `territoire: { nom: Lieu, type: ${at % 5 === 0 ? 'vile' : 'commune'} }\npreambule: Signé le 31 février 20${10 + at} .\n`;
const name = (at: number): string => `c${String(at).padStart(2, '0')}`;
const contracts = (): string =>
  folderOf(Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [`${name(at)}/contrat.yaml`, contract(at)])));

const workers = (code: string): Threads => ({ most: 2, open: async () => new Worker(code, { eval: true }) });
const withThreads = (folder: string, threads: Threads) =>
  validate.run([], options(validate, { format: 'json', cache: false }), { ...contextIn(folder), threads });

describe('many contracts, checked in threads', () => {
  it('are told of in the same words and the same order as one after the other', async () => {
    const folder = contracts();
    const alone = await validate.run([], options(validate, { format: 'json', cache: false }), contextIn(folder));
    const { stdout, code } = await runCls(['validate', '--no-cache', '--format', 'json'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary.contracts).toBe(COUNT);
    expect(stdout).toBe(alone.output);
  });

  it.skipIf(process.platform === 'win32')('of several that can’t be read, the first is told', async () => {
    const folder = contracts();
    for (const at of [50, 33, 61]) symlinkSync('fiches', join(folder, name(at), 'fiches'));
    const { stderr, code } = await runCls(['validate', '--no-cache'], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).toContain(`${name(33)}/fiches`);
    expect(stderr).not.toContain(name(50));
  });

  it('keep what V8 compiled apart, for the next time, and leave what the program keeps as it is', async () => {
    const [folder, caches] = [contracts(), folderOf({})];
    const kept = (): readonly string[] =>
      readdirSync(caches, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.cjs'))
        .map((file) => `${file} ${statSync(join(caches, file)).mtimeMs}`);
    const check = (cwd: string) => runCls(['validate', '--no-cache'], { cwd, env: { XDG_CACHE_HOME: caches } });
    await check(folder);
    await check(join(folder, name(0)));
    const first = kept();
    expect(first.filter((file) => file.includes('thread-program')).length).toBeGreaterThan(3);
    expect(first.filter((file) => file.includes('code-program')).length).toBeGreaterThan(3);
    await check(folder);
    await check(join(folder, name(0)));
    expect(kept()).toEqual(first);
  });

  it.each([
    [
      'fails',
      'require("node:worker_threads").parentPort.on("message", () => { throw new Error("broken"); })',
      'broken',
    ],
    [
      'goes away',
      'require("node:worker_threads").parentPort.on("message", () => process.exit())',
      'ended before its work',
    ],
  ])('stop with the error where one %s', async (_, script, message) => {
    await expect(withThreads(contracts(), workers(script))).rejects.toThrow(message);
  });

  it('stop where they are told to', async () => {
    const folder = contracts();
    const controller = new AbortController();
    const idle = workers('require("node:worker_threads").parentPort.on("message", () => {})');
    const context = { ...contextIn(folder), threads: idle, signal: controller.signal };
    const running = validate.run([], options(validate, { format: 'json', cache: false }), context);
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
  });
});
