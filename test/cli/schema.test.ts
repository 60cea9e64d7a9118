import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackageSchema } from '../../src/project/package-schemas.ts';
import { FILE_SCHEMAS, schemaFile } from '../../src/project/schema-files.ts';
import { copyOfParis, filesBelow, folderOf, PARIS, runCls, temporaryFolder } from './run-cls.ts';

const FILES = FILE_SCHEMAS.map(schemaFile).sort();
const ONE = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';

describe('cls schema', () => {
  it('writes the schemas into the contract, and again when they are older', async () => {
    const folder = copyOfParis();
    const run = await runCls(['schema'], { cwd: folder });
    expect([run.code, run.stdout, run.stderr]).toEqual([0, '', '✓ .schemas (6\u00a0schémas)\n']);
    expect(filesBelow(join(folder, '.schemas'))).toEqual(FILES);
    const fiche = join(folder, '.schemas/fiche.schema.json');
    expect(readFileSync(fiche, 'utf8')).toBe(readPackageSchema('fiche'));
    writeFileSync(fiche, readPackageSchema('fiche').replace('"Fiche-action"', '"Fiche d’une version plus ancienne"'));
    expect((await runCls(['schema', folder])).code).toBe(0);
    expect(readFileSync(fiche, 'utf8')).toBe(readPackageSchema('fiche'));
  });

  it('says which files do not name theirs yet, kind by kind', async () => {
    const folder = folderOf({
      'contrat.yaml': `# Notre contrat\n${ONE}`,
      'partenaires.yaml': '# Les partenaires\n# $schema: https://exemple.fr/autre.json\npartenaires: []\n',
      'fiches/1.yaml': 'id: "1"\ntitre: Un\n',
      'fiches/2.yaml': 'id: "2"\ntitre: Deux\n',
    });
    const run = await runCls(['schema'], { cwd: folder });
    expect(run.stderr.split('\n')).toEqual([
      '✓ .schemas (6\u00a0schémas)',
      '  → Première ligne à écrire dans « contrat.yaml » : # yaml-language-server: $schema=.schemas/contrat.schema.json',
      '  → Première ligne à écrire dans « fiches/1.yaml » et 1\u00a0autre fichier : # yaml-language-server: $schema=../.schemas/fiche.schema.json',
      '',
    ]);
    expect((await runCls(['schema', '--quiet'], { cwd: folder })).stderr).toBe('');
  });

  it('serves every contract of a folder, and any other place that is named', async () => {
    const folder = folderOf({ 'un/contrat.yaml': ONE, 'deux/contrat.yaml': ONE });
    expect((await runCls(['schema', '-q', '.'], { cwd: folder })).code).toBe(0);
    expect(filesBelow(folder).filter((path) => path.includes('.schemas'))).toHaveLength(12);
    const elsewhere = temporaryFolder();
    const run = await runCls(['schema', '-o', 'outils/schémas'], { cwd: elsewhere });
    expect([run.code, run.stderr]).toEqual([0, '✓ outils/schémas (6\u00a0schémas)\n']);
    expect(filesBelow(join(elsewhere, 'outils/schémas'))).toEqual(FILES);
  });

  it('shows one', async () => {
    const run = await runCls(['schema', '--stdout', 'fiche']);
    expect([run.code, run.stdout, run.stderr]).toEqual([0, readPackageSchema('fiche'), '']);
  });

  it('leaves somebody else’s file as it is, unless it is told to', async () => {
    const folder = folderOf({ 'contrat.yaml': ONE, '.schemas/axes.schema.json': '{ "title": "le mien" }' });
    const run = await runCls(['schema'], { cwd: folder });
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('n’a pas été fait par ce programme : il est laissé intact.');
    expect(readFileSync(join(folder, '.schemas/axes.schema.json'), 'utf8')).toBe('{ "title": "le mien" }');
    expect((await runCls(['schema', '--force'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, '.schemas/axes.schema.json'), 'utf8')).toBe(readPackageSchema('axes'));
  });

  it.skipIf(process.platform === 'win32')('writes nothing through a link that leads out of the contract', async () => {
    const folder = folderOf({ 'contrat/contrat.yaml': ONE });
    mkdirSync(join(folder, 'ailleurs'));
    symlinkSync('../ailleurs', join(folder, 'contrat/.schemas'));
    const run = await runCls(['schema', 'contrat'], { cwd: folder });
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain('mène hors du contrat');
    expect(filesBelow(join(folder, 'ailleurs'))).toEqual([]);
  });

  it('says what is wrong with what was typed', async () => {
    const folder = temporaryFolder();
    expect(await runCls(['schema'], { cwd: folder })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('ne contient pas de contrat'),
    });
    for (const words of [
      ['schema', PARIS, '--output', 'x'],
      ['schema', '--output', 'x', '--stdout', 'fiche'],
      ['schema', PARIS, '--stdout', 'fiche'],
    ])
      expect(await runCls(words, { cwd: folder })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('ne vont pas ensemble'),
      });
    expect(await runCls(['schema', '--stdout', 'fihce'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Écrivez « fiche ».'),
    });
    expect(filesBelow(folder)).toEqual([]);
  });
});
