import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Context, Outcome } from '../../../src/commands/define.ts';
import { validate } from '../../../src/commands/validate.ts';
import { folderOf } from '../../cli/run-cls.ts';
import { machine } from '../../formats/pdf/machine.ts';
import { layOver } from '../../rules/base-contract.ts';

interface Shown {
  readonly output: string;
  readonly outcome: Outcome;
  readonly said: string;
}

async function run(
  folder: string,
  paths: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
  more: Partial<Context> = {},
): Promise<Shown> {
  const said: string[] = [];
  const result = await validate.run(
    paths,
    { format: 'human', quiet: false, updateBaseline: false, ...options },
    {
      currentDirectory: folder,
      machine: machine(),
      program: 'cls',
      version: '1.2.3',
      paint: new Chalk({ level: 0 }),
      width: 80,
      now: new Date(0),
      signal: new AbortController().signal,
      say: (line) => said.push(line),
      ...more,
    },
  );
  return { ...result, said: said.join('\n') };
}

const RIGHT = layOver('{}');
const WRONG_PERIOD = layOver('periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 4 ans }');
const WRONG_DAY = layOver('preambule: Réunion du jeudi 4 mai 2018.');
const BROKEN = layOver('fiches: [{ id: "1", titre: A, pilote: personne }]');

const KNOWN = { baseline: 'connues.json' } as const;
const UPDATE = { ...KNOWN, updateBaseline: true } as const;

describe('a baseline', () => {
  it('once written, lets only what is new fail, wherever lines move', async () => {
    const folder = folderOf({ 'contrat.yaml': WRONG_PERIOD });
    expect((await run(folder, [])).outcome).toBe('found-errors');
    const written = await run(folder, [], UPDATE);
    expect(written).toMatchObject({
      outcome: 'done',
      output: '✓ Rien de nouveau, 1 déjà connue (1 contrat lu, 1 fichier).\n',
    });
    expect(written.said).toMatch(/« connues\.json » : 1\sremarque connue \(1\sajoutée, 0\sretirée\)\./);

    writeFileSync(join(folder, 'contrat.yaml'), `# une ligne\n# une autre\n${WRONG_PERIOD}`);
    expect(await run(folder, [], KNOWN)).toMatchObject({ outcome: 'done', said: '' });

    const both = layOver(
      'periode: { debut: 2024-07-01, fin: 2029-06-30, duree: 4 ans }\npreambule: Le jeudi 4 mai 2018.',
    );
    writeFileSync(join(folder, 'contrat.yaml'), both);
    const fresh = await run(folder, [], KNOWN);
    expect(fresh.outcome).toBe('found-errors');
    expect(fresh.output).toMatch(
      /texte\/jour-de-semaine[\s\S]*✗ 1 erreur, 0 avertissement, 0 information, 1 déjà connue/,
    );
    expect(fresh.output).not.toContain('periode/duree-exacte');
    const json = await run(folder, [], { ...KNOWN, format: 'json' });
    expect(JSON.parse(json.output)).toMatchObject({
      diagnostics: [{ rule: 'texte/jour-de-semaine' }],
      summary: { known: 1 },
    });
  });

  it('says what it knows in vain, and shrinks', async () => {
    const folder = folderOf({ 'contrat.yaml': WRONG_PERIOD });
    await run(folder, [], UPDATE);
    writeFileSync(join(folder, 'contrat.yaml'), RIGHT);
    const { said, outcome } = await run(folder, [], KNOWN);
    expect(outcome).toBe('done');
    expect(said).toMatch(
      /^1\sremarque connue de « connues\.json » n’a plus lieu :\n {2}contrat\.yaml {2}periode\/duree-exacte\n/,
    );
    expect((await run(folder, [], { ...KNOWN, quiet: true })).said).toBe('');
    await run(folder, [], UPDATE);
    expect(JSON.parse(readFileSync(join(folder, 'connues.json'), 'utf8'))).toMatchObject({ findings: [] });
    expect((await run(folder, [], KNOWN)).said).toBe('');
  });

  it('keeps what this check does not speak of: other contracts, later states, contracts that can’t be read', async () => {
    const folder = folderOf({ 'a/contrat.yaml': WRONG_PERIOD, 'b/contrat.yaml': WRONG_DAY });
    await run(folder, [], UPDATE);
    const whole = readFileSync(join(folder, 'connues.json'), 'utf8');
    expect((await run(folder, ['a'], KNOWN)).said).toBe('');
    await run(folder, ['a'], UPDATE);
    expect(readFileSync(join(folder, 'connues.json'), 'utf8')).toBe(whole);

    writeFileSync(join(folder, 'b/contrat.yaml'), BROKEN);
    expect(await run(folder, [], UPDATE)).toMatchObject({ outcome: 'found-errors' });
    expect(readFileSync(join(folder, 'connues.json'), 'utf8')).toBe(whole);
    // A contract that is gone takes what was known of it along.
    rmSync(join(folder, 'b'), { recursive: true });
    expect((await run(folder, [], KNOWN)).said).toContain('b/contrat.yaml');

    const later = folderOf({ 'contrat.yaml': layOver('signature: { lieu: Valmont }') });
    await run(later, [], { ...UPDATE, etat: 'signe' });
    const asked = readFileSync(join(later, 'connues.json'), 'utf8');
    expect(asked).toContain('signature/datee');
    expect((await run(later, [], KNOWN)).said).toBe('');
    await run(later, [], UPDATE);
    expect(readFileSync(join(later, 'connues.json'), 'utf8')).toBe(asked);
  });

  it('is read from anywhere: its files are named from its own folder', async () => {
    const folder = folderOf({ 'a/contrat.yaml': WRONG_PERIOD });
    await run(folder, ['a'], UPDATE);
    expect(await run(join(folder, 'a'), [], { baseline: '../connues.json' })).toMatchObject({
      outcome: 'done',
      said: '',
    });
  });

  it('never holds what leaves a contract without meaning', async () => {
    const folder = folderOf({ 'contrat.yaml': BROKEN });
    expect((await run(folder, [], UPDATE)).outcome).toBe('found-errors');
    expect(readFileSync(join(folder, 'connues.json'), 'utf8')).not.toContain('reference/connue');
  });

  it.each([
    ['{', /abîmé/],
    ['[]', /n’est pas une liste/],
    ['{ "format": "cls-baseline", "version": 2, "findings": [] }', /autre version/],
    ['{ "format": "cls-baseline", "version": 1, "findings": [{ "rule": 1 }] }', /n’est pas une liste/],
    [undefined, /n’existe pas/],
  ])('that is %j stops the check, and is left as it is', async (text, message) => {
    const folder = folderOf({ 'contrat.yaml': RIGHT, ...(text === undefined ? {} : { 'connues.json': text }) });
    await expect(run(folder, [], KNOWN)).rejects.toMatchObject({
      kind: 'file',
      message: expect.stringMatching(message),
    });
    if (text === undefined) return;
    await expect(run(folder, [], UPDATE)).rejects.toMatchObject({ kind: 'file' });
    expect(readFileSync(join(folder, 'connues.json'), 'utf8')).toBe(text);
  });

  it('must be named to be written', async () => {
    const folder = folderOf({ 'contrat.yaml': RIGHT });
    await expect(run(folder, [], { updateBaseline: true })).rejects.toMatchObject({ kind: 'usage' });
    expect(existsSync(join(folder, 'connues.json'))).toBe(false);
  });
});

describe('many contracts', () => {
  const many = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `c${String(index).padStart(2, '0')}/contrat.yaml`,
        index === count - 1
          ? WRONG_PERIOD
          : index === 3
            ? layOver(
                'regles: { texte/jour-de-semaine: { severite: warning, motif: Un motif. } }\npreambule: Le jeudi 4 mai 2018.',
              )
            : RIGHT,
      ]),
    );

  it('are a table, the worst first, then the errors alone', async () => {
    const { output } = await run(folderOf(many(12)), []);
    const lines = output.split('\n');
    expect(lines.slice(0, 5).map((line) => line.trim().split(/\s+/).join(' '))).toEqual([
      'Contrat État Erreurs Avertissements Informations',
      '✗ c11 Projet 1 0 0',
      '✓ c03 Projet 0 1 0',
      '✓ c00 Projet 0 0 0',
      '✓ c01 Projet 0 0 0',
    ]);
    expect(lines.slice(0, 13).every((line) => line.length === lines[0]?.length)).toBe(true);
    expect(output).toMatch(/duree: 4 ans/);
    expect(output).not.toContain('texte/jour-de-semaine');
    expect(output).toMatch(
      /vérifiez moins de contrats[\s\S]*✗ 1 erreur, 1 avertissement, 0 information \(12 contrats lus/,
    );
  });

  it('tell everything while they are few, and with --quiet only those with errors', async () => {
    const folder = folderOf(many(5));
    expect((await run(folder, [])).output).toMatch(/Contrat +État[\s\S]*texte\/jour-de-semaine/);
    const quiet = (await run(folder, [], { quiet: true })).output;
    expect(quiet).toMatch(/✗ c04/);
    expect(quiet).not.toMatch(/✓ c0\d/);
  });

  it('show how far the work is, and can be stopped between two', async () => {
    const folder = folderOf(many(4));
    const shown: string[] = [];
    await run(folder, [], {}, { progress: (line) => shown.push(line) });
    expect(shown).toEqual([1, 2, 3, 4].map((rank) => `Vérification : ${rank} sur 4  c0${rank - 1}`).concat(''));

    const controller = new AbortController();
    const seen: string[] = [];
    const progress = (line: string): void => {
      seen.push(line);
      if (seen.length === 2) controller.abort();
    };
    await expect(run(folder, [], UPDATE, { progress, signal: controller.signal })).rejects.toThrow();
    expect(seen).toHaveLength(3);
    expect(seen.at(-1)).toBe('');
    expect(existsSync(join(folder, 'connues.json'))).toBe(false);
  });
});
