import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLS, copyOfParis, ended, folderOf, PARIS, runCls, startCls, temporaryFolder, until } from './run-cls.ts';

const preload = (name: string): readonly string[] => ['--require', fileURLToPath(new URL(name, import.meta.url))];
const ONE = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';
const TOLD = /^✗ .+\n {2}→ .+\n$/;

describe.runIf(process.platform !== 'win32')('ordinary obstacles are told in French, without a trace', () => {
  it('the current directory was removed', () => {
    const folder = temporaryFolder();
    const line = 'cd "$0" && rmdir "$0" && exec "$@"';
    const { status, stderr } = spawnSync('/bin/sh', ['-c', line, folder, process.execPath, CLS, 'validate', PARIS]);
    expect([status, String(stderr)]).toEqual([3, expect.stringMatching(TOLD)]);
    expect(String(stderr)).toContain('Le dossier courant');
  });

  it('one folder of a tree is locked: it is told, the others are read', async () => {
    const folder = folderOf({ 'ouvert/contrat.yaml': ONE, 'fermé/contrat.txt': '' });
    const run = await runCls(['validate', '--quiet'], { cwd: folder, node: preload('one-locked-folder.cjs') });
    expect([run.code, run.stderr]).toEqual([
      0,
      'Le dossier « fermé » ne peut pas être lu. Vérifiez vos droits de lecture sur ce dossier. Il est laissé de côté.\n',
    ]);
    expect(run.stdout).toContain('1 contrat');
  });

  it('the folder that was named is locked', async () => {
    const folder = folderOf({ 'fermé/notes.txt': '' });
    for (const command of ['validate', 'render']) {
      const run = await runCls([command, 'fermé'], { cwd: folder, node: preload('one-locked-folder.cjs') });
      expect([run.code, run.stdout, run.stderr]).toEqual([3, '', expect.stringMatching(TOLD)]);
      expect(run.stderr).toContain('« fermé » ne peut pas être lu');
    }
  });

  it('neither home nor temporary folder can be written', async () => {
    const env = {
      HOME: '/nulle/part',
      TMPDIR: '/nulle/part',
      XDG_CACHE_HOME: undefined,
      PATH: '',
      CLS_BROWSER: undefined,
    };
    const run = await runCls(['render', PARIS, '--format', 'pdf', '--output', temporaryFolder()], { env });
    expect(run.stderr).toMatch(TOLD);
    expect([3, 4]).toContain(run.code);
  });
});

describe.runIf(process.platform !== 'win32')('what stands where a document goes', () => {
  const render = (folder: string, ...more: readonly string[]): ReturnType<typeof runCls> =>
    runCls(['render', folder, '--document', 'communique', '--format', 'html', ...more]);

  it('a pipe or a link to a device is neither read nor followed, and replaced when told', async () => {
    for (const make of [
      (path: string): unknown => spawnSync('mkfifo', [path]),
      (path: string): unknown => symlinkSync('/dev/zero', path),
    ]) {
      const folder = copyOfParis();
      mkdirSync(join(folder, 'sortie'));
      make(join(folder, 'sortie/communique.html'));
      expect(await render(folder)).toMatchObject({ code: 3, stderr: expect.stringContaining('--force') });
      expect((await render(folder, '--force')).code).toBe(0);
      expect(lstatSync(join(folder, 'sortie/communique.html')).isFile()).toBe(true);
    }
  });

  it('a page that only speaks of the mark is somebody else’s', async () => {
    const folder = copyOfParis();
    const own = '<!doctype html>\n<p>Ma page</p><!-- <meta name="generator" content="cls 0.1.0"> -->';
    mkdirSync(join(folder, 'sortie'));
    writeFileSync(join(folder, 'sortie/communique.html'), own);
    expect((await render(folder)).code).toBe(3);
    expect(readFileSync(join(folder, 'sortie/communique.html'), 'utf8')).toBe(own);
  });

  it('the default folder is not written where a link of the contract leads, a chosen one is', async () => {
    const [folder, elsewhere] = [copyOfParis(), temporaryFolder()];
    symlinkSync(elsewhere, join(folder, 'sortie'));
    const refused = await render(folder, '--force');
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringMatching(/^✗ .*hors du contrat.*\n {2}→ .+\n$/)]);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect((await render(folder, '--output', join(folder, 'sortie'))).code).toBe(0);
    expect(readdirSync(elsewhere)).toEqual(['communique.html']);
  });
});

describe.runIf(process.platform === 'linux')('Ctrl-C', () => {
  /** What the browsers said that have a home in a temporary folder. */
  const logsIn = (temporary: string): readonly string[] =>
    readdirSync(temporary).flatMap((home) => {
      const log = join(temporary, home, 'journal.txt');
      return existsSync(log) ? [readFileSync(log, 'utf8')] : [];
    });

  it('ends at once a command that has nothing to clear away', async () => {
    const child = startCls(['validate', PARIS], { node: preload('interrupted-by-itself.cjs') });
    const { stdout, stderr } = await ended(child);
    expect([child.signalCode, stdout, stderr]).toEqual(['SIGINT', '', '']);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s, even twice, while a browser hangs at its start: nothing is left',
    async (signal) => {
      const temporary = realpathSync(temporaryFolder());
      const browser = join(temporaryFolder(), 'pendu');
      writeFileSync(browser, '#!/bin/sh\necho en place >&2\nexec sleep 600\n');
      chmodSync(browser, 0o755);
      const words = ['render', PARIS, '--document', 'communique', '--format', 'pdf', '--output', temporaryFolder()];
      const child = startCls([...words, '--browser', browser], { env: { TMPDIR: temporary } });
      const run = ended(child);
      const isThere = (): boolean => logsIn(temporary).some((log) => log.includes('en place'));
      await until(() => isThere() || child.exitCode !== null);
      child.kill(signal);
      child.kill(signal);
      expect(await run).toMatchObject({ code: 130, stderr: '' });
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});
