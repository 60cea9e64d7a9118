import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Chalk } from 'chalk';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Context, Result } from '../../../src/commands/define.ts';
import { stats } from '../../../src/commands/stats.ts';
import { machine } from '../../formats/pdf/machine.ts';
import { layOver } from '../../rules/base-contract.ts';

/** A folder with these files, removed after the test. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cls-stats-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

interface Ran extends Result {
  readonly said: readonly string[];
  readonly progress: readonly string[];
}

async function run(
  folder: string,
  options: Record<string, string | boolean | undefined> = {},
  {
    paths = [],
    env = {},
    width = 80,
  }: { paths?: readonly string[]; env?: Record<string, string>; width?: number } = {},
): Promise<Ran> {
  const said: string[] = [];
  const progress: string[] = [];
  const context: Context = {
    currentDirectory: folder,
    machine: { ...machine(), env },
    program: 'cls',
    version: '1.2.3',
    paint: new Chalk({ level: 0 }),
    width,
    now: new Date('2026-11-22T10:00:00Z'),
    signal: new AbortController().signal,
    say: (line) => said.push(line),
    progress: (line) => progress.push(line),
  };
  return { ...(await stats.run(paths, options, context)), said, progress };
}

const TWO = {
  'a/contrat.yaml': layOver('etat: signe'),
  'b/contrat.yaml': layOver('{ etat: signe, identifiant: cls-b, titre: Contrat du B }'),
};

describe('cls stats', () => {
  it('shows the figures, and how far it is', async () => {
    const { output, outcome, said, progress } = await run(folderOf(TWO));
    expect(outcome).toBe('done');
    expect(said).toEqual([]);
    expect(progress).toEqual(['Lecture : 1 sur 2  a', 'Lecture : 2 sur 2  b', '']);
    expect(output).toMatch(/^2.contrats lus, tous signés, au 22.novembre.2026\.$/mu);
    expect(output).toMatch(/Contrats signés par département, sur 2.contrats signés\n {2}42 Loire {2}2 {2}█+\n/u);
    expect(output).toContain('✓ 2\u00a0contrats lus, aucun n’est laissé de côté.');
  });

  it.each([
    ['brouillon', 'brouillon', /^2.contrats lus, aucun signé, au /mu],
    ['signe', 'brouillon', /^2.contrats lus, dont 1.signé, au /mu],
  ])('counts those that are signed in words: %s and %s', async (one, other, head) => {
    const files = {
      'a/contrat.yaml': layOver(`etat: ${one}`),
      'b/contrat.yaml': layOver(`{ etat: ${other}, identifiant: cls-b }`),
    };
    expect((await run(folderOf(files))).output).toMatch(head);
  });

  it('says of one contract alone whether it is signed', async () => {
    expect((await run(folderOf({ 'contrat.yaml': layOver('etat: signe') }))).output).toMatch(
      /^1.contrat lu, signé, au /mu,
    );
  });

  it('shows what is not said with another grain', async () => {
    const { output } = await run(folderOf({ 'contrat.yaml': layOver('territoire: { nom: Valmont }\netat: signe') }));
    expect(output).toMatch(/Non précisé {2}1 {2}░+\n/u);
  });

  it.each([40, 80, 200])('keeps to a terminal of %i columns', async (width) => {
    const { output } = await run(folderOf(TWO), {}, { width });
    const longest = Math.max(...output.split('\n').map((line) => [...line].length));
    expect(longest).toBeLessThan(Math.max(width, 80));
  });

  it.runIf(process.platform !== 'win32')('says the name of a folder without what a terminal would obey', async () => {
    const { said } = await run(folderOf({ 'x\u001b[31m\u0007\ny/contrat.yaml': 'a: [', 'z/contrat.yaml': '' }));
    expect(said.join('|')).toContain('x [31m  y n’est pas compté');
    expect(said.join('|')).not.toMatch(/\p{Cc}/u);
  });

  it('counts nothing of a contract that can’t be read, says so everywhere, and ends with an error', async () => {
    const folder = folderOf({ ...TWO, 'c/contrat.yaml': 'version: 1\naxes: [{ id: "1", titre: A\npartenaires: }\n' });
    const { output, outcome, said } = await run(folder);
    expect(outcome).toBe('found-errors');
    expect(said[0]).toMatch(/^✗ c n’est pas compté : [^\p{Lu}].* \(c\/contrat\.yaml:\d+\)\.$/u);
    expect(said.at(-1)).toContain('« cls validate »');
    expect(output).toContain('2\u00a0contrats lus');
    expect(output).toContain('✗ 1\u00a0contrat illisible : aucun chiffre ne les compte.');
    const json = JSON.parse((await run(folder, { format: 'json' })).output);
    expect(json.illisibles).toEqual([{ dossier: 'c', raison: expect.stringContaining('c/contrat.yaml') }]);
    expect((await run(folder, { format: 'csv' })).output).toMatch(/\r\nc;"?illisible : /);
  });

  it('says which contract is counted only in part', async () => {
    const { outcome, said } = await run(folderOf({ ...TWO, 'c/contrat.yaml': layOver('generation: deux') }));
    expect(outcome).toBe('found-errors');
    expect(said[0]).toContain('c n’est compté qu’en partie');
  });

  it('says that two contracts bear one identifier, in the terminal, to programs and on the page', async () => {
    const folder = folderOf({ ...TWO, 'c/contrat.yaml': layOver('{ etat: signe, identifiant: cls-b }') });
    const { outcome, said, output } = await run(folder);
    expect(said).toEqual([
      '! b et c ont le même identifiant, « cls-b » : s’il s’agit d’un seul contrat, il est compté deux fois.',
    ]);
    expect(outcome).toBe('done');
    expect(output).toContain('3\u00a0contrats lus');
    const json = JSON.parse((await run(folder, { format: 'json' })).output);
    expect(json.doublons).toEqual([{ identifiant: 'cls-b', dossiers: ['b', 'c'] }]);
    expect((await run(folder, { format: 'html' })).output).toContain('ont le même identifiant');
    expect((await run(folderOf(TWO))).said).toEqual([]);
  });

  // An administrator reads everything.
  it.skipIf(process.getuid?.() === 0)('counts nothing of a contract that may not be read', async () => {
    const folder = folderOf({
      ...TWO,
      'c/contrat.yaml': layOver('etat: signe'),
      'c/fiches/1.yaml': 'id: "1"\ntitre: A',
    });
    chmodSync(join(folder, 'c/contrat.yaml'), 0);
    const { said, outcome } = await run(folder);
    expect(outcome).toBe('found-errors');
    expect(said[0]).toContain('c n’est pas compté');
  });

  it('counts from the day that is given', async () => {
    const folder = folderOf({ 'contrat.yaml': layOver('etat: signe') });
    const near = async (options: Record<string, string>, env = {}): Promise<unknown> =>
      JSON.parse((await run(folder, { format: 'json', ...options }, { env })).output).chiffres.echeances.dans_l_annee;
    expect(await near({})).toBe(0);
    expect(await near({ date: '2028-07-01' })).toBe(1);
    expect(await near({}, { SOURCE_DATE_EPOCH: String(Date.UTC(2028, 6, 1) / 1000) })).toBe(1);
    expect(await near({ date: '2026-01-01' }, { SOURCE_DATE_EPOCH: String(Date.UTC(2028, 6, 1) / 1000) })).toBe(0);
  });

  it.each([
    ['no contract', { 'x.txt': '' }, {}, [], 'file', /ne contient pas de contrat/],
    ['a folder that is not there', TWO, {}, ['nulle-part'], 'file', /n’existe pas/],
    ['a date that is none', TWO, { date: 'demain' }, [], 'usage', /n’est pas une date/],
    ['a file whose name says no format', TWO, { output: 'region' }, [], 'usage', /ne dit pas dans quel format/],
    ['human in a file', TWO, { output: 'region.txt', format: 'human' }, [], 'usage', /ne s’écrit pas/],
    ['a file of somebody else', { ...TWO, 'r.csv': 'mien' }, { output: 'r.csv' }, [], 'file', /laissé intact/],
    ['a place that can’t be written', TWO, { output: 'a/contrat.yaml/r.csv' }, [], 'file', /r\.csv/],
  ])('refuses %s', async (_, files, options, paths, kind, message) => {
    await expect(run(folderOf(files as Record<string, string>), options, { paths })).rejects.toMatchObject({
      kind,
      message: expect.stringMatching(message),
    });
  });

  it('writes a file whose name says the format, and again in its place', async () => {
    const folder = folderOf(TWO);
    for (const name of ['r.csv', 'r.json', 'r.html', 'sous/R.CSV']) {
      const { output, said } = await run(folder, { output: name });
      expect([output, said]).toEqual(['', [`✓ ${name}`]]);
      const before = readFileSync(join(folder, name));
      expect((await run(folder, { output: name, quiet: true })).said).toEqual([]);
      expect(readFileSync(join(folder, name))).toEqual(before);
    }
    writeFileSync(join(folder, 'r.csv'), 'mien');
    await run(folder, { output: 'r.csv', force: true });
    expect(readFileSync(join(folder, 'r.csv'), 'utf8')).toContain('Dossier;');
  });

  it('gives a program what its published schema describes', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../docs/reference/stats.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
    const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
    const broken = folderOf({
      ...TWO,
      'c/contrat.yaml': 'a: [',
      'd/contrat.yaml': layOver('etat: signé\nfiches: []\naxes: []'),
    });
    for (const folder of [examples, broken]) {
      const view: unknown = JSON.parse((await run(folder, { format: 'json' })).output);
      expect(validate(view), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...Object(view), inconnu: 1 })).toBe(false);
    }
  });

  it('gives a spreadsheet texts, never formulas', async () => {
    const titre = '=cmd|\' /C calc\'!A0 ; "x"';
    const folder = folderOf({ 'a/contrat.yaml': layOver(JSON.stringify({ titre })) });
    const { output } = await run(folder, { format: 'csv' });
    expect(output.startsWith('\uFEFFDossier;Lecture;')).toBe(true);
    expect(output).toContain(`;"'=cmd|' /C calc'!A0 ; ""x""";`);
    expect(output.endsWith('\r\n')).toBe(true);
  });
});
