import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { longContract } from '../../scripts/long-contract.ts';
import { folderOf, runCls, temporaryFolder } from './run-cls.ts';

const NO_BROWSER = ['--require', fileURLToPath(new URL('no-browser.cjs', import.meta.url))];

/** The files made of a contract, each with its bytes and the moment it was written. */
function filesIn(output: string): ReadonlyMap<string, readonly [bytes: string, at: number]> {
  return new Map(
    readdirSync(output).map((name) => {
      const path = join(output, name);
      return [name, [readFileSync(path, 'latin1'), statSync(path).mtimeMs]];
    }),
  );
}

it('a second rendering starts no browser and writes nothing; what changed is made again, and that alone', async () => {
  const folder = folderOf(longContract({ axes: 2, fiches: 3, signataires: 2, etat: 'brouillon' }));
  const output = join(folder, 'sortie');
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const render = (...more: readonly string[]) =>
    runCls(['render', '--document', 'contrat,synthese', ...more], { cwd: folder, env });
  const without = () =>
    runCls(['render', '--document', 'contrat,synthese'], { cwd: folder, node: NO_BROWSER, env: { ...env, PATH: '' } });

  expect((await render()).code).toBe(0);
  const first = filesIn(output);
  expect(first.size).toBe(4);
  const again = await without();
  expect([again.code, again.stderr]).toEqual([0, '= 4\u00a0fichiers inchangés (--force refait tout)\n']);
  expect(filesIn(output)).toEqual(first);

  // A rendering without a browser does fail as soon as one PDF is to be made.
  rmSync(join(output, 'synthese.pdf'));
  expect((await without()).code).toBe(4);
  const mended = await render();
  expect(mended.stderr).toBe('✓ sortie/synthese.pdf\n= 3\u00a0fichiers inchangés (--force refait tout)\n');
  expect(readFileSync(join(output, 'synthese.pdf'), 'latin1')).toBe(first.get('synthese.pdf')?.[0]);

  // A page that was touched is made again; a comment changes no page, but the contract carries its source.
  appendFileSync(join(output, 'synthese.html'), '<!-- -->');
  appendFileSync(join(folder, 'contrat.yaml'), '# rien\n');
  const third = await render();
  expect(third.stderr).toBe(
    '✓ sortie/synthese.html\n✓ sortie/contrat.pdf\n= 2\u00a0fichiers inchangés (--force refait tout)\n',
  );
  expect(readFileSync(join(output, 'synthese.html'), 'latin1')).toBe(first.get('synthese.html')?.[0]);

  // Another date is another PDF, another theme another page; who forces has everything made again.
  expect((await render('--document', 'synthese', '--date', '2024-03-01')).stderr).toContain('✓ sortie/synthese.pdf\n');
  const html = ['--format', 'html', '--theme', 'institution'];
  expect((await render(...html)).stderr).not.toContain('inchangé');
  expect((await render(...html)).stderr).not.toContain('✓');
  expect((await render(...html, '--force')).stderr.match(/✓/g)).toHaveLength(2);

  // What others put in its place stays, as ever.
  writeFileSync(join(output, 'contrat.html'), '<p>Le mien</p>');
  expect((await render()).code).toBe(3);
  expect(readFileSync(join(output, 'contrat.html'), 'utf8')).toBe('<p>Le mien</p>');
}, 300_000);
