import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runCls } from './run-cls.ts';

const MARK = '\ufeff';
const lines = (...all: readonly string[]): string => all.join('\r\n');

/** As Windows and Word leave it. */
const CONTRACT =
  MARK +
  lines(
    '# yaml-language-server: $schema=../schemas/contrat.schema.json',
    'version: 1   # du format',
    'identifiant: cls-valmont-2024',
    "titre: 'Contrat local de santé'",
    'Etat: Brouillon',
    'territoire:',
    '\u00a0\u00a0nom: Valmont',
    'periode: { debut: 01/07/2024, fin: 2029-06-30, duree: 5 ans }',
    'preambule: { fichier: textes/préambule.md }',
  );
const FICHE = lines('id: 1.10', 'titre: Dépister', 'maturite: projet', '');

const RIGHT = CONTRACT.replace('Etat: Brouillon', 'etat: brouillon')
  .replace('\u00a0\u00a0nom', '  nom')
  .replace('01/07/2024', '2024-07-01');

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

function contract(): string {
  return folderOf({ 'contrat.yaml': CONTRACT, 'fiches/1.10.yaml': FICHE, 'textes/préambule.md': 'Un texte.\r\n' });
}

describe('cls validate --fix', () => {
  it('corrects the files and reports what is left', async () => {
    const folder = contract();
    const { code, stdout, stderr } = await runCls(['validate', '--fix'], { cwd: folder });
    expect(stderr).toContain('✓ 5\u00a0corrections dans 2\u00a0fichiers :\n');
    expect(stderr).toContain('  schema/date : 1\n');
    expect(stdout).toContain('✓ Rien à signaler');
    expect(code).toBe(0);
    expect(read(folder, 'contrat.yaml')).toBe(RIGHT);
    expect(read(folder, 'fiches/1.10.yaml')).toBe(FICHE.replace('1.10', '"1.10"'));
    expect(read(folder, 'textes/préambule.md')).toBe('Un texte.\r\n');
    expect(readdirSync(folder).sort()).toEqual(['contrat.yaml', 'fiches', 'textes']);
  });

  it('changes nothing the second time', async () => {
    const folder = contract();
    await runCls(['validate', '--fix'], { cwd: folder });
    const { code, stderr } = await runCls(['validate', '--fix'], { cwd: folder });
    expect([code, stderr]).toEqual([0, 'Aucune correction ne peut être faite sans votre avis.\n']);
    expect(read(folder, 'contrat.yaml')).toBe(RIGHT);
  });

  it('goes with every format, with --etat, a file of a contract and several contracts', async () => {
    const [one, other] = [contract(), contract()];
    const paths = [join(one, 'fiches/1.10.yaml'), other];
    const { code, stdout } = await runCls(['validate', ...paths, '--fix', '--format', 'json', '--etat', 'arrete']);
    const { summary } = JSON.parse(stdout);
    expect(summary.contracts).toBe(2);
    expect(summary.errors).toBeGreaterThan(0);
    expect(code).toBe(1);
    for (const folder of [one, other]) expect(read(folder, 'contrat.yaml')).toBe(RIGHT);
  });
});

describe('cls validate --dry-run', () => {
  it.each([[['--dry-run']], [['--fix', '--dry-run']]])('shows the difference and writes nothing: %s', async (words) => {
    const folder = contract();
    const { code, stdout, stderr } = await runCls(['validate', ...words], { cwd: folder });
    expect(stdout).toContain('--- contrat.yaml\n+++ contrat.yaml\n');
    expect(stdout).toContain('-Etat: Brouillon\r\n+etat: brouillon\r\n');
    expect(stderr).toContain('5\u00a0corrections dans 2\u00a0fichiers à faire');
    expect(code).toBe(1);
    expect(read(folder, 'contrat.yaml')).toBe(CONTRACT);
    expect(read(folder, 'fiches/1.10.yaml')).toBe(FICHE);
  });

  it.skipIf(process.platform === 'win32')('gives a difference that git takes', async () => {
    const folder = contract();
    const { stdout } = await runCls(['validate', '--dry-run'], { cwd: folder });
    const applied = spawnSync('git', ['apply', '-p0', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: stdout,
      encoding: 'utf8',
    });
    expect(applied.stderr).toBe('');
    expect(read(folder, 'contrat.yaml')).toBe(RIGHT);
    expect(read(folder, 'fiches/1.10.yaml')).toBe(FICHE.replace('1.10', '"1.10"'));
  });

  it('names files as they are, spaces and accents included', async () => {
    const folder = contract();
    const { stdout } = await runCls(['validate', '--dry-run', basename(folder)], { cwd: dirname(folder) });
    expect(stdout).toContain(`--- ${basename(folder)}/contrat.yaml`);
  });

  it('shows spaces that look like others where it shows colours', async () => {
    const folder = contract();
    const { stdout } = await runCls(['validate', '--dry-run'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[31m-⍽⍽nom: Valmont\u001b[39m');
  });

  it('ends with 0 and says nothing on stdout where there is nothing to correct', async () => {
    const folder = folderOf({ 'contrat.yaml': RIGHT.replace('preambule: { fichier: textes/préambule.md }', '') });
    const { code, stdout } = await runCls(['validate', '--dry-run'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
  });
});
