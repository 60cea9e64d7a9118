import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Replacement, replaceFiles } from '../../src/project/replace.ts';
import { folderOf } from '../cli/run-cls.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const change = (path: string, before: string, after: string): Replacement => ({
  path,
  before: bytes(before),
  after: bytes(after),
});

describe('files that are replaced', () => {
  it('keep their permissions, and nothing is left beside them', () => {
    const folder = folderOf({ 'a.yaml': 'a', 'fiches/b.yaml': 'b' });
    chmodSync(join(folder, 'a.yaml'), 0o640);
    replaceFiles(folder, [change('a.yaml', 'a', 'x'), change('fiches/b.yaml', 'b', 'y')], folder);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('x');
    expect(readFileSync(join(folder, 'fiches/b.yaml'), 'utf8')).toBe('y');
    if (process.platform !== 'win32') expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'fiches']);
  });

  it('are left as they are when one of them has changed meanwhile', () => {
    const folder = folderOf({ 'a.yaml': 'a', 'b.yaml': 'other' });
    expect(() => replaceFiles(folder, [change('a.yaml', 'a', 'x'), change('b.yaml', 'b', 'y')], folder)).toThrow(
      '« b.yaml » a changé pendant la correction',
    );
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a');
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('are left as they are when one of them is gone meanwhile', () => {
    const folder = folderOf({ 'a.yaml': 'a' });
    expect(() => replaceFiles(folder, [change('a.yaml', 'a', 'x'), change('b.yaml', 'b', 'y')], folder)).toThrow(
      '« b.yaml » ne peut pas être corrigé',
    );
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it.skipIf(process.platform === 'win32')('stay links where they are links, and never lead out of the folder', () => {
    const folder = folderOf({ 'a.yaml': 'a' });
    const outside = join(dirname(folder), 'dehors.yaml');
    writeFileSync(outside, 'o');
    mkdirSync(join(folder, 'fiches'));
    symlinkSync('../a.yaml', join(folder, 'fiches/lien.yaml'));
    symlinkSync(outside, join(folder, 'sortie.yaml'));
    replaceFiles(folder, [change('fiches/lien.yaml', 'a', 'x')], folder);
    expect(readlinkSync(join(folder, 'fiches/lien.yaml'))).toBe('../a.yaml');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('x');
    expect(() => replaceFiles(folder, [change('sortie.yaml', 'o', 'x')], folder)).toThrow('mène hors du dossier');
    expect(readFileSync(outside, 'utf8')).toBe('o');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('are refused where nobody may write', () => {
    const folder = folderOf({ 'a.yaml': 'a' });
    chmodSync(join(folder, 'a.yaml'), 0o444);
    expect(() => replaceFiles(folder, [change('a.yaml', 'a', 'x')], folder)).toThrow('le système refuse l’écriture');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a');
  });

  it.skipIf(process.platform === 'win32')('leave another name of the same file to whoever gave it', () => {
    const folder = folderOf({ 'a.yaml': 'a' });
    const other = join(dirname(folder), 'copie.yaml');
    linkSync(join(folder, 'a.yaml'), other);
    replaceFiles(folder, [change('a.yaml', 'a', 'x')], folder);
    expect(readFileSync(other, 'utf8')).toBe('a');
  });
});
