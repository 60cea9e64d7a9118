import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../../../src/diagnostics/diagnostic.ts';
import { REPORTS } from '../../../src/diagnostics/index.generated.ts';
import { type Run, runCls, temporaryFolder } from '../../cli/run-cls.ts';
import { HOSTILE } from './hostile.ts';
import { inOrderOf, READERS, type Reader } from './readers.ts';

const SOUND = fileURLToPath(new URL('../../cases/contrat-sans-faute/', import.meta.url));
const WITH_WARNINGS = fileURLToPath(new URL('../../cases/fautes-dans-un-texte-a-part/', import.meta.url));

/** A copy of a sound contract that has hostile texts for title, keys and references. */
function hostileContract(): string {
  const folder = temporaryFolder();
  cpSync(SOUND, folder, { recursive: true });
  const file = join(folder, 'contrat.yaml');
  // JSON is YAML, but for halves of a sign, which a file can't hold.
  const texts = HOSTILE.filter((text) => text !== '' && !/\p{Cs}/u.test(text)).map((text) => JSON.stringify(text));
  const contract = readFileSync(file, 'utf8').replace(/^titre: .*$/m, `titre: ${texts.join('\n').split('\n')[0]}`);
  const keys = texts.map((text) => `${text}: ${text}\n`).join('');
  const wrong = contract.replace(/^ {6}membres: .*$/m, `      membres: [${texts.join(', ')}]`);
  expect(wrong).not.toBe(contract);
  writeFileSync(file, `${wrong.trimEnd()}\n${keys}`);
  return folder;
}

/** The findings of the report for programs, as the reports were given them. */
function findingsOf(stdout: string): readonly Diagnostic[] {
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly (Omit<Diagnostic, 'place'> & Place)[];
  };
  return diagnostics.map(({ file, line, column, endLine, endColumn, ...rest }) => ({
    ...rest,
    place: { file, line, column, endLine, endColumn },
  }));
}

const validate = (folder: string, ...words: readonly string[]): Promise<Run> =>
  runCls(['validate', ...words], { cwd: folder });

describe('the formats of the help', () => {
  it('are those of the folder, and each tells the findings of a hostile contract', async () => {
    const help = await validate(temporaryFolder(), '--help');
    const [, choices = ''] = /--format <format>[^(]*\(au choix\s*:\s*([^;]*);/.exec(help.stdout) ?? [];
    const names = choices.split(',').map((name) => name.trim());
    expect(names).toEqual(Object.keys(REPORTS));

    const folder = hostileContract();
    const json = await validate(folder, '--format', 'json');
    const findings = findingsOf(json.stdout);
    expect(findings.length).toBeGreaterThan(HOSTILE.length);
    for (const name of names.filter((each) => each !== 'json')) {
      const { code, stdout, stderr } = await validate(folder, '--format', name);
      expect([code, stderr], name).toEqual([1, '']);
      const reader: Reader | undefined = READERS[name as keyof typeof READERS];
      if (reader === undefined) expect(stdout).toContain('✗');
      else expect(reader.read(stdout), name).toEqual(inOrderOf(reader, findings).map(reader.held));
    }
  });

  it('tell errors alone when quiet', async () => {
    const { code, stdout } = await validate(WITH_WARNINGS, '--format', 'github', '--quiet');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error .*\n$/);
    const loud = await validate(WITH_WARNINGS, '--format', 'human');
    const quiet = await validate(WITH_WARNINGS, '--format', 'human', '--quiet');
    expect(loud.stdout).toMatch(/ {2}avertissement {2}/);
    expect(quiet.stdout).toMatch(/ {2}erreur {2}/);
    expect(quiet.stdout).not.toMatch(/ {2}avertissement {2}| {2}information {2}/);
  });
});

describe('--max-warnings', () => {
  /** A contract without errors, with two warnings. */
  function warned(): string {
    const folder = temporaryFolder();
    cpSync(WITH_WARNINGS, folder, { recursive: true });
    const file = join(folder, 'textes/preambule.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('mercredi 12', 'mardi 12'));
    return folder;
  }

  it('lets so many pass, and ends with 1 where there are more', async () => {
    const folder = warned();
    for (const words of [[], ['--max-warnings', '2'], ['--max-warnings', '10']]) {
      const { code, stderr } = await validate(folder, ...words);
      expect([code, stderr]).toEqual([0, '']);
    }
    for (const most of ['1', '0', '01']) {
      const { code, stdout, stderr } = await validate(folder, '--max-warnings', most);
      expect(code).toBe(1);
      expect(stdout).toContain('0 erreur, 2 avertissements');
      expect(stderr).toBe(`✗ 2\u00a0avertissements : --max-warnings en admet ${Number(most)} au plus.\n`);
    }
  });

  it('counts warnings that are not shown', async () => {
    const { code, stdout } = await validate(warned(), '--quiet', '--format', 'github', '--max-warnings', '1');
    expect([code, stdout]).toEqual([1, '']);
  });

  it.each(['beaucoup', '-1', '1.5', '', '1e3', '9999999999'])('refuses %j', async (typed) => {
    const { code, stdout, stderr } = await validate(SOUND, '--max-warnings', typed);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`✗ « ${typed} » n’est pas un nombre d’avertissements.\n  → `);
  });
});
