import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { layOver } from '../rules/base-contract.ts';
import { folderOf, runCls, temporaryFolder } from './run-cls.ts';

const CONTRACT = layOver('{}');
const release = (id: string): string =>
  `id: ${id}\ntitre: Le contrat ${id}\ndate: 2024-06-28\nlieu: Valmont\ncontacts: [{ nom: Camille Exemple, courriel: presse@exemple.fr }]\n`;

/** A contract with two press releases, and a way to render it to HTML. */
function rendered() {
  const folder = folderOf({
    'contrat.yaml': CONTRACT,
    'communiques/a.yaml': release('a'),
    'communiques/b.yaml': release('b'),
  });
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const render = async (...more: readonly string[]) => {
    const { code, stderr } = await runCls(['render', '--format', 'html', '--quiet', ...more], { cwd: folder, env });
    expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
    return stderr;
  };
  return { folder, output: join(folder, 'sortie'), render };
}

it('tells once of all that the contract no longer asks for, and leaves it', async () => {
  const { folder, output, render } = rendered();
  expect(await render()).toBe('');
  expect(await render('--fiche', '1.1')).toBe('');
  expect(await render('--pilote', 'agglo')).toBe('');
  const made = readdirSync(output);
  expect(made).toEqual(
    expect.arrayContaining(['communique-a.html', 'communique-b.html', 'fiches-agglo.html', 'fiches']),
  );

  // What is merely not asked for, in this form or in this state, is no less a document of the contract.
  expect(await render('--document', 'contrat')).toBe('');
  expect(await render('--document', 'communique', '--format', 'txt')).toBe('');
  expect(await render()).toBe('');
  expect(await render('--etat', 'arrete')).toBe('');

  rmSync(join(folder, 'communiques/b.yaml'));
  const told = await render();
  expect(told).toMatch(
    /^! Dans « sortie », « communique-a\.html », « communique-a\.txt », « communique-b\.html » et « communique-b\.txt » ne sont plus des documents du contrat/,
  );
  expect(told).toContain('→ Supprimez-les');
  expect(told.split('\n')).toHaveLength(3);
  expect(readdirSync(output)).toEqual(expect.arrayContaining(made));

  // One that was touched since, by a signature or by hand, is somebody's own.
  for (const name of ['communique-a.html', 'communique-a.txt', 'communique-b.txt'])
    appendFileSync(join(output, name), ' ');
  writeFileSync(join(output, 'communique-c.html'), '<p>Le mien</p>');
  expect(await render('--document', 'contrat')).toMatch(
    /^! Dans « sortie », « communique-b\.html » n’est plus un document .*\n.*Supprimez-le, /,
  );

  rmSync(join(output, 'communique-b.html'));
  writeFileSync(join(folder, 'contrat.yaml'), CONTRACT.replaceAll('1.1', '1.2'));
  expect(await render()).toMatch(/« fiches\/1\.1\.html » n’est plus un document/);
}, 120_000);

it('says nothing of the files of another contract in the same folder', async () => {
  const [one, other] = [rendered(), rendered()];
  const output = temporaryFolder();
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const into = (cwd: string) => runCls(['render', '-q', '-f', 'html', '-o', output], { cwd, env });
  await into(one.folder);
  rmSync(join(other.folder, 'communiques'), { recursive: true });
  const { code, stderr } = await into(other.folder);
  expect([code, stderr]).toEqual([0, '']);
  rmSync(join(one.folder, 'communiques'), { recursive: true });
  expect((await into(one.folder)).stderr).toContain('« communique-a.html » et « communique-b.html » ne sont plus');
}, 120_000);
