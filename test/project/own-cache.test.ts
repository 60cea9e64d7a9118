import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openOwnCache } from '../../src/project/own-cache.ts';
import { thisMachine } from '../formats/pdf/machine.ts';

it('takes away the oldest files beyond a weight', () => {
  const caches = mkdtempSync(join(tmpdir(), 'cls-own-'));
  onTestFinished(() => rmSync(caches, { recursive: true, force: true }));
  const machine = { ...thisMachine(), env: { XDG_CACHE_HOME: caches } };
  const cache = openOwnCache(machine, 'essais', 'un');
  const names = ['a', 'b', 'c', 'd'];
  for (const [at, name] of names.entries()) {
    cache.keep(name, () => Buffer.alloc(10));
    const folder = join(caches, 'clsante', `essais-un-${machine.nodeVersion}-${machine.arch}`);
    utimesSync(join(folder, name), 1000 - at, 1000 - at);
  }
  const left = () => names.filter((name) => openOwnCache(machine, 'essais', 'un').read(name) !== undefined);
  cache.prune(40);
  expect(left()).toEqual(names);
  cache.prune(25);
  expect(left()).toEqual(['a', 'b']);
});
