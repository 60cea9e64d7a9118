import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context, Result } from '../../src/commands/define.ts';
import { verify } from '../../src/commands/verify.ts';
import { machine } from '../formats/pdf/machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'cls-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const context: Context = {
  currentDirectory: folder,
  machine: machine(),
  program: 'cls',
  version: '1.2.3',
  paint: new Chalk({ level: 0 }),
  width: 100,
  now: new Date(0),
  signal: new AbortController().signal,
  say: () => undefined,
};

const run = (paths: readonly string[], format = 'human'): Promise<Result> => verify.run(paths, { format }, context);

beforeAll(async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  writeFileSync(join(folder, 'nu.pdf'), await plain.save());
  writeFileSync(join(folder, 'texte.pdf'), 'Ceci n’est pas un PDF.');
});

describe('verify', () => {
  it('tells what a bare PDF lacks, and what was looked at', async () => {
    const { output, outcome } = await run(['nu.pdf']);
    expect(outcome).toBe('found-errors');
    expect(output).toContain('UA-1 5 t1');
    expect(output).toMatch(/Vérifié\s: \d+\srègles/);
    expect(output).toMatch(/Non vérifié\s:/);
  });

  it('tells the same to a program', async () => {
    const { output } = await run(['nu.pdf'], 'json');
    const { file, checks } = JSON.parse(output);
    expect(file).toBe('nu.pdf');
    expect(checks[0]).toMatchObject({ id: 'conformite', checked: expect.any(String) });
    expect(checks[0].findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['absent.pdf', 'file', /n’existe pas/],
    ['texte.pdf', 'file', /n’est pas un PDF/],
    ['.', 'file', /n’est pas un fichier/],
  ])('refuses %s', async (path, kind, message) => {
    await expect(run([path])).rejects.toMatchObject({ kind, message: expect.stringMatching(message) });
  });

  it.each([[[]], [['nu.pdf', 'nu.pdf']]])('wants one file: %j', async (paths) => {
    await expect(run(paths)).rejects.toMatchObject({ kind: 'usage' });
  });
});
