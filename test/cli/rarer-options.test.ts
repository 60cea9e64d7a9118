import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startPreview } from '../commands/preview/start-preview.ts';
import { filesBelow, folderOf, runCls, temporaryFolder } from './run-cls.ts';

const ONE = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';

describe('options that are seldom typed', () => {
  it('init --dry-run shows the files of a territory that no register knows, and writes none', async () => {
    const folder = temporaryFolder();
    const words = ['init', 'essai', '--yes', '--territoire', 'Pays d’Essai', '--type', 'pays', '--departement', '03'];
    const run = await runCls([...words, '--dry-run'], { cwd: folder });
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('==> contrat.yaml <==\n');
    expect(run.stdout).toContain('nom: Pays d’Essai');
    expect(run.stdout).toMatch(/departements: \["03"\]/);
    expect(filesBelow(folder)).toEqual([]);
    expect((await runCls(words, { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'essai/contrat.yaml'), 'utf8')).toContain('nom: Pays d’Essai');
  });

  it.each(['add axe', 'add communique'])('%s --no-input asks nothing: it says what is missing', async (words) => {
    const folder = folderOf({ 'contrat.yaml': ONE });
    expect(await runCls([...words.split(' '), '--no-input'], { cwd: folder })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^✗ Il manque le titre .+\n {2}→ .+\n$/),
    });
    expect(filesBelow(folder)).toEqual(['contrat.yaml']);
  });

  it('stats --theme takes the themes that there are', async () => {
    const folder = folderOf({ 'un/contrat.yaml': ONE });
    const page = ['stats', '.', '--format', 'html', '--output', 'vue.html', '--theme'];
    expect(await runCls([...page, 'nulle-part'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Le thème « nulle-part » n’existe pas.'),
    });
    expect(filesBelow(folder)).toEqual(['un/contrat.yaml']);
    expect((await runCls([...page, 'accessible'], { cwd: folder })).code).toBe(0);
    expect(filesBelow(folder)).toEqual(['un/contrat.yaml', 'vue.html']);
  });

  it('preview --theme shows the documents in it, and takes no theme that there is none of', async () => {
    const folder = folderOf({ 'contrat.yaml': ONE });
    const page = async (theme: string): Promise<string> => {
      const { url } = await startPreview(folder, ['--theme', theme]);
      return (await fetch(new URL('documents/contrat.html', url))).text();
    };
    expect(await page('accessible')).toContain('Atkinson');
    expect(await page('sobre')).not.toContain('Atkinson');
    await expect(page('nulle-part')).rejects.toThrow('Le thème « nulle-part » n’existe pas.');
  });
});
