import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keyOf, standingFiles } from '../../../src/commands/render/standing-files.ts';
import { folderOf } from '../../cli/run-cls.ts';

it('knows a file by what it is made of, as long as it is there', () => {
  const output = folderOf({ 'contrat.pdf': '%PDF', 'contrat.html': '<p>' });
  const standing = standingFiles(output);
  const pdf = { fichier: 'contrat.pdf', bytes: 4, pages: 1 };
  expect(standing.has('contrat.html', 'a')).toBe(false);
  standing.note('contrat.html', 'a');
  standing.note('contrat.pdf', 'a', pdf);
  expect([standing.has('contrat.html', 'a'), standing.has('contrat.html', 'b')]).toEqual([true, false]);
  expect([standing.pdf('contrat.pdf', 'a'), standing.pdf('contrat.pdf', 'b')]).toEqual([pdf, undefined]);
  rmSync(join(output, 'contrat.pdf'));
  expect(standing.pdf('contrat.pdf', 'a')).toBeUndefined();
});

it('two lists of parts have one key only if they are the same', () => {
  const keys = [keyOf('a', 'b'), keyOf('ab'), keyOf('ab', ''), keyOf('a', 'bc'), keyOf('a', new Uint8Array([98]))];
  expect(new Set(keys).size).toBe(4);
});
