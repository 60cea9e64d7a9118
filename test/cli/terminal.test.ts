import { describe, expect, it } from 'vitest';
import { copyOfParis, ended, filesBelow, folderOf, PARIS, runCls, startCls, temporaryFolder } from './run-cls.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes begin with a control character
const ESCAPE = /\u001b\[/;
const WRONG = 'version: 1\nidentifiant: cls-x\ntitre: X\netat: brouillon\nterritoire: { nom: X, typ: commune }\n';

describe('colours', () => {
  it('are not written into a pipe, nor where they are not wanted', async () => {
    const folder = folderOf({ 'contrat.yaml': WRONG });
    for (const [words, env] of [
      [['validate', folder], {}],
      [['validate', folder], { NO_COLOR: '1', FORCE_COLOR: '1' }],
      [['validate', folder, '--no-color'], { FORCE_COLOR: '1' }],
      [['--no-color', 'validate', folder], { FORCE_COLOR: '1' }],
      [['validate', 'nulle-part'], { NO_COLOR: '1', FORCE_COLOR: '1' }],
      [['explain', 'reference/connue', '--no-color'], { FORCE_COLOR: '1' }],
    ] as const) {
      const { stdout, stderr } = await runCls(words, { env });
      expect((stdout + stderr).length).toBeGreaterThan(20);
      expect(stdout + stderr).not.toMatch(ESCAPE);
    }
  });

  it('are written where they are forced, on both streams', async () => {
    const folder = folderOf({ 'contrat.yaml': WRONG });
    expect((await runCls(['validate', folder], { env: { FORCE_COLOR: '1' } })).stdout).toMatch(ESCAPE);
    expect((await runCls(['validate', 'nulle-part'], { env: { FORCE_COLOR: '1' } })).stderr).toMatch(ESCAPE);
  });

  it('never stand in the JSON report', async () => {
    const { stdout } = await runCls(['validate', PARIS, '--format', 'json'], { env: { FORCE_COLOR: '3' } });
    expect(stdout).not.toMatch(ESCAPE);
  });
});

describe('the two streams', () => {
  it('a report is data: all of it on stdout, with errors or without', async () => {
    const folder = folderOf({ 'contrat.yaml': WRONG });
    const wrong = await runCls(['validate', folder]);
    expect([wrong.code, wrong.stderr]).toEqual([1, '']);
    expect(wrong.stdout).toMatch(/«\styp\s»[\s\S]*✗ 1 erreur/);
    const right = await runCls(['validate', PARIS]);
    expect([right.code, right.stderr]).toEqual([0, '']);
    expect(right.stdout).toMatch(/✓ 0 erreur/);
  });

  it('a report is whole in a pipe, however long', async () => {
    const { stdout } = await runCls(['validate', PARIS, '--format', 'json']);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stdout.length).toBeGreaterThan(20_000);
    JSON.parse(stdout);
  });

  it('--quiet tells errors alone', async () => {
    const { code, stdout } = await runCls(['validate', PARIS, '--quiet']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('a reader who has enough before the end is no mistake', async () => {
    for (const words of [['validate', PARIS, '--format', 'json'], ['explain'], ['--help']]) {
      const child = startCls(words);
      child.stdout.once('data', () => child.stdout.destroy());
      const { code, stderr } = await ended(child);
      expect([code, stderr]).toEqual([0, '']);
    }
  });

  it('a rendering goes on when nobody listens to its talk any more', async () => {
    const output = temporaryFolder();
    const child = startCls(['render', PARIS, '--format', 'html', '--output', output]);
    child.stderr.destroy();
    child.stdout.destroy();
    const { code } = await ended(child);
    expect([code, filesBelow(output)]).toEqual([0, expect.arrayContaining(['communique.html', 'contrat.html'])]);
  });

  it('a contract can’t write to the terminal what the terminal would obey', async () => {
    const folder = copyOfParis();
    const hostile = folderOf({ 'contrat.yaml': `${WRONG}"x\\e]0;titre\\a\\e[2J": 1\nx_b: "\u009b31m"\n# \u001b[2J\n` });
    for (const path of [folder, hostile]) {
      const { stdout } = await runCls(['validate', path]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });
});
