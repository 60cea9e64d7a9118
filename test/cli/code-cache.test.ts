import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCodeCache } from '../../src/cli/code-cache.ts';
import { readMachine } from '../../src/cli/machine.ts';
import type { Machine } from '../../src/project/machine.ts';

let caches = '';
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'cls-cache-'));
});
afterEach(() => rmSync(caches, { recursive: true, force: true }));

const machine = (env: Machine['env'] = {}): Machine => ({
  ...readMachine(process),
  env: { XDG_CACHE_HOME: caches, ...env },
});
const compiled = (): Buffer => Buffer.from('compiled');
const buildFolders = (): readonly string[] =>
  existsSync(join(caches, 'clsante')) ? readdirSync(join(caches, 'clsante')) : [];

describe('the code cache', () => {
  it('gives back what it kept, to the same build alone', () => {
    openCodeCache(machine(), 'one').keep('main.cjs', compiled);
    expect(openCodeCache(machine(), 'one').read('main.cjs')).toEqual(compiled());
    expect(openCodeCache(machine(), 'one').read('other.cjs')).toBeUndefined();
    expect(openCodeCache(machine(), 'two').read('main.cjs')).toBeUndefined();
  });

  it('gives back nothing of what was changed on the disk', () => {
    openCodeCache(machine(), 'one').keep('main.cjs', compiled);
    const file = join(caches, 'clsante', buildFolders()[0] ?? '', 'main.cjs');
    const kept = readFileSync(file);
    for (let at = 0; at < kept.length; at += 1) {
      writeFileSync(file, kept.with(at, (kept[at] ?? 0) ^ 4));
      expect([at, openCodeCache(machine(), 'one').read('main.cjs')]).toEqual([at, undefined]);
    }
    writeFileSync(file, kept.subarray(0, 3));
    expect(openCodeCache(machine(), 'one').read('main.cjs')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('touches nothing behind a link, whatever its name', () => {
    const work = join(caches, 'work');
    mkdirSync(join(work, 'code-source'), { recursive: true });
    symlinkSync(work, join(caches, 'clsante'));
    openCodeCache(machine(), 'one').keep('main.cjs', compiled);
    expect(readdirSync(work)).toContain('code-source');
    expect(openCodeCache(machine(), 'one').read('main.cjs')).toBeUndefined();
  });

  it('is for its user alone', () => {
    openCodeCache(machine(), 'one').keep('main.cjs', compiled);
    const [folder = ''] = buildFolders();
    if (process.platform !== 'win32') expect(statSync(join(caches, 'clsante', folder)).mode & 0o077).toBe(0);
    expect(readdirSync(join(caches, 'clsante', folder))).toEqual(['main.cjs']);
  });

  it('takes away what other builds left, but for the one that was used last, and nothing else', () => {
    mkdirSync(join(caches, 'clsante', 'chromium-1'), { recursive: true });
    for (const [at, build] of ['one', 'two', 'three'].entries()) {
      openCodeCache(machine(), build).keep('main.cjs', compiled);
      // They may have been made within one beat of the clock of the disk.
      for (const name of buildFolders().filter((folder) => folder.includes(`-${build}-`)))
        utimesSync(join(caches, 'clsante', name), 1000 + at, 1000 + at);
    }
    expect(buildFolders()).toHaveLength(3);
    expect(buildFolders()).toContain('chromium-1');
    const read = (build: string): unknown => openCodeCache(machine(), build).read('main.cjs');
    expect(['one', 'two', 'three'].map(read)).toEqual([undefined, compiled(), compiled()]);
  });

  it.skipIf(process.platform === 'win32')('reads and keeps nothing where others could write', () => {
    openCodeCache(machine(), 'one').keep('main.cjs', compiled);
    const folder = join(caches, 'clsante', buildFolders()[0] ?? '');
    for (const open of [folder, join(caches, 'clsante')]) {
      chmodSync(open, 0o777);
      expect(openCodeCache(machine(), 'one').read('main.cjs')).toBeUndefined();
      openCodeCache(machine(), 'one').keep('second.cjs', compiled);
      expect(existsSync(join(folder, 'second.cjs'))).toBe(false);
      chmodSync(open, 0o700);
    }
    expect(openCodeCache(machine(), 'one').read('main.cjs')).toEqual(compiled());
  });

  it('is turned off by NODE_DISABLE_COMPILE_CACHE, and by a home that is no folder', () => {
    openCodeCache(machine({ NODE_DISABLE_COMPILE_CACHE: '1' }), 'one').keep('main.cjs', compiled);
    expect(buildFolders()).toEqual([]);
    const file = join(caches, 'a file');
    writeFileSync(file, '');
    const cache = openCodeCache(machine({ XDG_CACHE_HOME: file }), 'one');
    cache.keep('main.cjs', compiled);
    expect(cache.read('main.cjs')).toBeUndefined();
  });

  it('makes no home where there is none', () => {
    const home = join(caches, 'nobody');
    const nobody = { ...machine({ XDG_CACHE_HOME: undefined }), homeDirectory: home };
    openCodeCache(nobody, 'one').keep('main.cjs', compiled);
    expect(existsSync(home)).toBe(false);
    mkdirSync(home);
    openCodeCache(nobody, 'one').keep('main.cjs', compiled);
    expect(openCodeCache(nobody, 'one').read('main.cjs')).toEqual(compiled());
  });
});

describe('the program started from its bundle', () => {
  const start = (): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/cls.js', '--version'], {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '' },
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return stdout;
  };

  it('keeps its code the first time, and takes it up the second', () => {
    const first = start();
    const folder = join(caches, 'clsante', buildFolders()[0] ?? '');
    const kept = readdirSync(folder);
    expect(kept.some((name) => name.startsWith('program-'))).toBe(true);
    const times = kept.map((name) => statSync(join(folder, name)).mtimeMs);
    expect(start()).toBe(first);
    expect(kept.map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(times);
  });

  it('adds what another work needs, once', () => {
    start();
    const folder = join(caches, 'clsante', buildFolders()[0] ?? '');
    const program = readdirSync(folder).find((name) => name.startsWith('start-')) ?? '';
    const before = statSync(join(folder, program));
    const help = (): void => {
      spawnSync(process.execPath, ['bin/cls.js', 'help', 'validate'], {
        env: { ...process.env, XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '' },
      });
    };
    help();
    const after = statSync(join(folder, program));
    expect(after.size).toBeGreaterThan(before.size);
    help();
    expect(statSync(join(folder, program)).mtimeMs).toBe(after.mtimeMs);
  });

  it('adds on another day what the same work came to need', () => {
    const check = (yaml: string): void => {
      const folder = mkdtempSync(join(caches, 'contrat-'));
      writeFileSync(join(folder, 'contrat.yaml'), yaml);
      const { status, stderr } = spawnSync(process.execPath, ['bin/cls.js', 'validate', folder], {
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '' },
      });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    };
    check('version: 1\n');
    const folder = join(caches, 'clsante', buildFolders()[0] ?? '');
    const code = join(folder, readdirSync(folder).find((name) => name.startsWith('check-')) ?? '');
    const before = statSync(code);
    writeFileSync(join(folder, 'validate-1.done'), '11');
    check('version: 1\ntitre: { a: [1, b: 2 }\n');
    expect(statSync(code).size).toBeGreaterThan(before.size);
    expect(readFileSync(join(folder, 'validate-1.done'), 'utf8')).toMatch(/^(\d{4,})\1$/);
  });

  it('is not harmed by a block of kept code that the disk has lost, and mends it', () => {
    const first = start();
    start();
    const folder = join(caches, 'clsante', buildFolders()[0] ?? '');
    const file = join(folder, readdirSync(folder).find((name) => name.startsWith('start-')) ?? '');
    const kept = readFileSync(file);
    writeFileSync(file, Buffer.from(kept).fill(0, kept.length >> 1, (kept.length >> 1) + 4096));
    expect(start()).toBe(first);
    expect(readFileSync(file).length).toBeGreaterThan(kept.length / 2);
    expect(
      readFileSync(file)
        .subarray(kept.length >> 1, (kept.length >> 1) + 4096)
        .some((byte) => byte !== 0),
    ).toBe(true);
  });

  it('is not harmed by kept code that is none, and mends it', () => {
    const first = start();
    const folder = join(caches, 'clsante', buildFolders()[0] ?? '');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'not what V8 compiled');
    expect(start()).toBe(first);
    const code = readdirSync(folder).filter((name) => name.endsWith('.cjs'));
    expect(code.length).toBeGreaterThan(1);
    for (const name of code) expect(statSync(join(folder, name)).size).toBeGreaterThan(500);
  });
});
