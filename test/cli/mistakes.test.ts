import { describe, expect, it } from 'vitest';
import { PARIS, type Run, runCls, temporaryFolder } from './run-cls.ts';

/** A mistake is told on stderr, in French, with what to do, and without a trace of the program's inside. */
function expectTold({ code, stdout, stderr }: Run, expected: number, ...words: readonly string[]): void {
  expect([code, stdout], stderr).toEqual([expected, '']);
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).toMatch(/^✗ .+\n {2}→ .+\n$/);
  expect(stderr).not.toMatch(/\n\s+at |node:|Error|undefined/);
}

describe('a command line that can’t be understood ends with 2', () => {
  it.each([
    ['an unknown command', ['valdate'], '« valdate » n’existe pas', '« validate »'],
    ['an unknown word after a first', ['browser', 'instal'], '« instal » n’existe pas', '« install »'],
    ['help for an unknown command', ['help', 'rendre'], '« rendre » n’existe pas', '« render »'],
    ['an unknown option', ['validate', '--formt', 'json'], 'l’option « --formt »', '« --format »'],
    ['an unknown option before any command', ['--vers'], '« --vers »', 'cls --help'],
    ['an unknown value of a choice', ['validate', '--format', 'jsn', PARIS], '« jsn »', '« json »'],
    ['an unknown state', ['render', '--etat', 'signée', PARIS], '« signée »', '« signe »'],
    ['a value in capitals', ['add', 'partenaire', 'X', '--type', 'CCAS'], '« CCAS »', 'Écrivez « ccas ».'],
    ['an everyday word for a value', ['add', 'partenaire', 'X', '--type', 'mairie'], '« mairie »', '« collectivite »'],
    ['an unknown value behind an option of all', ['--no-color', 'validate', '--format', 'jsn'], '« jsn »', '« json »'],
    ['a value far from every choice', ['validate', '--etat', 'xyzzy', PARIS], '« xyzzy »', 'brouillon, arrete, signe'],
    ['an unknown document', ['render', '--document', 'communiqué', PARIS], '« communiqué »', '« communique »'],
    ['an unknown format', ['render', '--format', 'html,pfd', PARIS], '« pfd »', '« pdf »'],
    ['an unknown theme', ['render', '--theme', 'sombre', PARIS], '« sombre »', 'sobre'],
    ['an unknown rule', ['explain', 'reference/connu'], '« reference/connu »', '« reference/connue »'],
    ['an option without its value', ['render', '--output'], '--output', 'cls render --help'],
    ['a PDF that is not named', ['verify'], 'le chemin du PDF', 'cls verify --help'],
    ['a shell that is not named', ['completion'], 'bash, zsh, fish ou powershell', 'cls completion --help'],
    ['a date that is none', ['render', '--date', '31/02/2024', PARIS], '« 31/02/2024 »', 'AAAA-MM-JJ'],
    ['a date as France writes it', ['render', '--date', '15/03/2028', PARIS], '« 15/03/2028 »', '2028-03-15'],
    ['too many words', ['render', 'Mon', 'contrat'], 'trop de mots', 'guillemets'],
    ['two contracts to render', ['render', PARIS, PARIS], '« render » fait un seul contrat à la fois', 'guillemets'],
  ])('%s', async (_, words, ...told) => {
    expectTold(await runCls(words, { cwd: temporaryFolder() }), 2, ...told);
  });

  it('a date of the environment that is none', async () => {
    const run = await runCls(['render', PARIS, '--output', temporaryFolder()], {
      env: { SOURCE_DATE_EPOCH: 'demain' },
    });
    expectTold(run, 2, '« demain »', 'SOURCE_DATE_EPOCH');
  });
});

describe('asking for help', () => {
  const COMMANDS = ['validate', 'render', 'explain', 'doctor', 'browser install'];

  it.each(COMMANDS)(
    'cls %s --help is French, on stdout, and ends with examples that name the command',
    async (name) => {
      const { code, stdout, stderr } = await runCls([...name.split(' '), '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^Usage : cls ${name}`));
      expect(stdout).toMatch(/\nOptions :\n/);
      expect(stdout.split('\nExemples :\n')[1]).toMatch(new RegExp(`^  cls ${name}.*\n {6}\\S`));
      // No line ends after « or begins with ».
      expect(stdout).not.toMatch(/«\s*\n|\n\s*»/);
      expect(stdout).not.toMatch(/\b(?:Usage:|Options:|Commands:|display help|default:|choices:|\[command\])/);
    },
  );

  it('its help says what it can do, and names every command', async () => {
    const { code, stdout, stderr } = await runCls(['help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`\n  ${name.split(' ')[0]} `));
    expect(stdout).toMatch(/\nExemples :\n {2}cls\n/);
    expect((await runCls(['--help'])).stdout).toBe(stdout);
  });

  it('a first word alone shows what may follow it', async () => {
    const { code, stdout, stderr } = await runCls(['browser']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage : cls browser[\s\S]*\n {2}install /);
  });

  it('the version is one line', async () => {
    expect(await runCls(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });
});
