import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cachedBrowsers, puppeteerCache, shellsInPath } from '../../../../src/formats/pdf/browser/browser-places.ts';
import { unpackEmbeddedBrowser } from '../../../../src/formats/pdf/browser/unpack-embedded.ts';
import { lookForBrowser } from '../../../../src/formats/pdf/index.ts';
import type { Machine } from '../../../../src/project/machine.ts';
import { filesOf, machine, thisMachine } from '../machine.ts';

const BUILD = 'chrome-headless-shell/linux-148.0.7778.97/chrome-headless-shell-linux64/chrome-headless-shell';

describe('a folder that may be a contract’s', () => {
  it('gives no browser: what is relative to the current directory is not looked at', () => {
    const everywhere = { ...filesOf(), isExecutable: () => true, list: () => ['linux-148.0.7778.97'] };
    for (const changes of [
      { homeDirectory: '' },
      { homeDirectory: '.' },
      { homeDirectory: 'maison', env: { PUPPETEER_CACHE_DIR: '' } },
      { homeDirectory: '', env: { PUPPETEER_CACHE_DIR: 'cache', PATH: '.:bin:' } },
    ]) {
      const somewhere = machine(changes);
      expect(puppeteerCache(somewhere)).toBeUndefined();
      expect(cachedBrowsers(somewhere, everywhere, 'chrome-headless-shell')).toEqual([]);
      expect(shellsInPath(somewhere)).toEqual([]);
    }
    const { trace } = lookForBrowser(machine({ homeDirectory: '' }), { files: filesOf(), embedded: () => undefined });
    for (const path of trace.flatMap(({ paths }) => paths)) expect(path).toMatch(/^\//);
    expect(puppeteerCache(machine({ homeDirectory: 'maison', env: { PUPPETEER_CACHE_DIR: '/cache' } }))).toBe('/cache');
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('puppeteer’s cache', () => {
  let cache = '';
  beforeEach(() => {
    cache = realpathSync(mkdtempSync(join(tmpdir(), 'cls-test-cache-')));
    mkdirSync(dirname(join(cache, BUILD)), { recursive: true, mode: 0o755 });
    writeFileSync(join(cache, BUILD), '#!/bin/sh\n');
    chmodSync(join(cache, BUILD), 0o755);
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  const found = (userId = process.getuid?.(), folder = cache): string | undefined =>
    lookForBrowser(
      { ...thisMachine(), env: { PUPPETEER_CACHE_DIR: folder }, userId },
      { embedded: () => undefined },
    ).trace.find(({ step }) => step.startsWith('Chrome Headless Shell'))?.found?.executable;

  it('gives a browser that only its user can have put there, also by a link', () => {
    expect(found()).toBe(join(cache, BUILD));
    symlinkSync(cache, join(cache, 'lien'));
    expect(found(process.getuid?.(), join(cache, 'lien'))).toBe(join(cache, 'lien', BUILD));
  });

  it.each(['.', 'chrome-headless-shell', BUILD])('gives none where everybody may write %s', (path) => {
    chmodSync(join(cache, path), 0o777);
    expect(found()).toBeUndefined();
  });

  // What root owns is trusted by everyone.
  it.skipIf(process.getuid?.() === 0)('gives none that another user owns', () => {
    expect(found(54321)).toBeUndefined();
  });
});

describe.runIf(process.platform === 'linux')('the embedded browser', () => {
  /** A package that unpacks in this way, and the computer of a user without cache. */
  const packageThat = (unpacks: string): { folder: string; module: string; nobody: Machine } => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cls-test-')));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const module = join(folder, 'build/cjs/index.cjs');
    mkdirSync(dirname(module), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0" }');
    writeFileSync(module, `const fs = require('node:fs'); exports.executablePath = () => { ${unpacks} };`);
    const temporaryDirectory = join(folder, 'tmp');
    mkdirSync(temporaryDirectory);
    const nobody = machine({ homeDirectory: '', temporaryDirectory, env: { XDG_CACHE_HOME: 'cls-test-cache' } });
    return { folder, module, nobody };
  };

  it('is unpacked for this run alone where the user has no cache, not into the current directory', async () => {
    const { folder, module, nobody } = packageThat(
      `fs.mkdirSync(process.env.TMPDIR + '/fonts'); fs.writeFileSync(process.env.TMPDIR + '/chromium', '');`,
    );
    const { temporaryDirectory } = nobody;
    const { executable, dispose } = await unpackEmbeddedBrowser(nobody, module);
    expect(executable).toContain(join(temporaryDirectory, 'cls-navigateur-'));
    await dispose();
    expect(readdirSync(temporaryDirectory)).toEqual([]);
    const nowhere = { ...nobody, temporaryDirectory: join(folder, 'absent') };
    await expect(unpackEmbeddedBrowser(nowhere, module)).rejects.toMatchObject({ kind: 'file' });
  });

  it.each([
    ["throw new Error('ENOSPC: no space left on device')", 'le disque est plein'],
    ["throw new Error('EROFS: read-only file system')", 'le système refuse l’écriture'],
    ['', 'ENOENT'],
  ])('that can’t be unpacked (%s) is told, and leaves nothing', async (unpacks, why) => {
    const { module, nobody } = packageThat(unpacks);
    await expect(unpackEmbeddedBrowser(nobody, module)).rejects.toMatchObject({
      kind: 'document',
      message: expect.stringContaining(why),
      hint: expect.stringContaining('--browser'),
    });
    expect(readdirSync(nobody.temporaryDirectory)).toEqual([]);
  });
});
