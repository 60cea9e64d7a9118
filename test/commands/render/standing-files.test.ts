import { appendFileSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keyOf, standingFiles } from '../../../src/commands/render/standing-files.ts';
import { NO_CACHE, openOwnCache } from '../../../src/project/own-cache.ts';
import { folderOf } from '../../cli/run-cls.ts';
import { thisMachine } from '../../formats/pdf/machine.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PDF = { fichier: 'contrat.pdf', bytes: 4, pages: 1 };

it('knows a file by what it is made of, as long as it is as it was made', () => {
  const output = folderOf({ 'contrat.pdf': '%PDF', 'contrat.html': '<p>' });
  const standing = standingFiles({ output, folder: '/contrat' }, NO_CACHE, false);
  expect(standing.has('contrat.html', 'a')).toBe(false);
  standing.note('contrat.html', 'a', bytes('<p>'));
  standing.note('contrat.pdf', 'a', bytes('%PDF'), PDF);
  expect([standing.has('contrat.html', 'a'), standing.has('contrat.html', 'b')]).toEqual([true, false]);
  expect([standing.pdf('contrat.pdf', 'a'), standing.pdf('contrat.pdf', 'b')]).toEqual([PDF, undefined]);
  appendFileSync(join(output, 'contrat.html'), ' ');
  expect(standing.has('contrat.html', 'a')).toBe(false);
  rmSync(join(output, 'contrat.pdf'));
  expect(standing.pdf('contrat.pdf', 'a')).toBeUndefined();
});

it('knows it at the next run, unless it is told to forget, or what was kept is damaged', () => {
  const caches = mkdtempSync(join(tmpdir(), 'cls-rendus-'));
  onTestFinished(() => rmSync(caches, { recursive: true, force: true }));
  const machine = { ...thisMachine(), env: { XDG_CACHE_HOME: caches } };
  const output = folderOf({ 'contrat.pdf': '%PDF' });
  const open = (isForced = false, at = output, build = 'un') =>
    standingFiles({ output: at, folder: '/contrat' }, openOwnCache(machine, 'rendus', build), isForced);
  open().note('contrat.pdf', 'a', bytes('%PDF'), PDF);
  expect(open().pdf('contrat.pdf', 'a')).toEqual(PDF);
  expect(open(true).pdf('contrat.pdf', 'a')).toBeUndefined();
  expect(open(false, folderOf({ 'contrat.pdf': '%PDF' })).pdf('contrat.pdf', 'a')).toBeUndefined();
  expect(open(false, output, 'deux').pdf('contrat.pdf', 'a')).toBeUndefined();
  const [folder = ''] = readdirSync(join(caches, 'clsante'));
  for (const name of readdirSync(join(caches, 'clsante', folder)))
    appendFileSync(join(caches, 'clsante', folder, name), ' ');
  expect(open().pdf('contrat.pdf', 'a')).toBeUndefined();
});

it.skipIf(process.platform === 'win32')('takes no link for a file that was made', () => {
  const output = folderOf({ 'contrat.pdf': '%PDF' });
  const standing = standingFiles({ output, folder: '/contrat' }, NO_CACHE, false);
  standing.note('contrat.pdf', 'a', bytes('%PDF'), PDF);
  renameSync(join(output, 'contrat.pdf'), join(output, 'ailleurs.pdf'));
  symlinkSync(join(output, 'ailleurs.pdf'), join(output, 'contrat.pdf'));
  expect(standing.has('contrat.pdf', 'a')).toBe(false);
  rmSync(join(output, 'contrat.pdf'));
  writeFileSync(join(output, 'contrat.pdf'), '%PDF');
  expect(standing.has('contrat.pdf', 'a')).toBe(true);
});

it('two lists of parts have one key only if they are the same', () => {
  const keys = [keyOf('a', 'b'), keyOf('ab'), keyOf('ab', ''), keyOf('a', 'bc'), keyOf('a', new Uint8Array([98]))];
  expect(new Set(keys).size).toBe(4);
});
