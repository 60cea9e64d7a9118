import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../src/cli/complete/complete.ts';
import { kindOfArgument, kindOfOption } from '../../../src/cli/complete/kinds.ts';
import { valueName } from '../../../src/cli/complete/line.ts';
import { unquoted } from '../../../src/cli/complete/unquoted.ts';
import { COMMANDS } from '../../../src/commands/index.generated.ts';
import { folderOf, PARIS, runCls, temporaryFolder } from '../run-cls.ts';

/** What is proposed at the end of a line, without meanings. */
async function proposed(line: string, folder: string = PARIS, shell = 'bash'): Promise<readonly string[]> {
  const words = line.split(' ');
  const text = await completeLine([shell, `=${words.at(-1)}`, ...words.slice(0, -1)], folder, '/home/moi');
  return text
    .trimEnd()
    .split('\n')
    .map((one) => one.split('\t')[0] ?? '');
}

describe('what the shell proposes', () => {
  it('is commands, then their options, each once, then values', async () => {
    const commands = await proposed('');
    for (const { name } of COMMANDS) expect(commands).toContain(name.split(' ')[0]);
    expect(commands).toContain('help');
    expect(await proposed('help brow')).toEqual(['browser']);
    expect(await proposed('browser ')).toEqual(['install']);
    expect(await proposed('--v')).toEqual(['--version']);
    expect(await proposed('validate --q')).toEqual(['--quiet']);
    expect(await proposed('validate --quiet --q')).toEqual([':rien']);
    expect(await proposed('validate -q --q')).toEqual([':rien']);
    expect(await proposed('validate --etat ')).toEqual(['brouillon', 'arrete', 'signe']);
    expect(await proposed('validate --etat=a')).toEqual(['--etat=arrete']);
    expect(await proposed('completion ')).toEqual(['bash', 'zsh', 'fish', 'powershell']);
    expect(await proposed('completion bash ')).toEqual([':rien']);
  });

  it('is names with commas between them, none twice', async () => {
    expect(await proposed('render --format html,p')).toEqual(['html,pdf']);
    expect(await proposed('render --document=contrat,contr')).toEqual([':rien']);
    expect(await proposed('render -d contrat,comm')).toEqual(['contrat,communique']);
    expect(await proposed('render --theme so')).toEqual(['sobre']);
  });

  it('is rules and what the contract holds, with what they mean', async () => {
    expect(await proposed('explain fiche/indicateur')).toEqual(['fiche/indicateur-present']);
    const text = await completeLine(['zsh', '=', 'sign', `${PARIS}sortie/contrat.pdf`, '--signataire'], '/', '/');
    expect(text).toMatch(/^ars\tAgence régionale de santé/m);
    const valmont = `${PARIS}../valmont-2025`;
    expect(await proposed('add fiche --axe ', valmont)).toContain('1');
    expect(await proposed('add fiche --objectif 1.A.', valmont)).toContain('1.A.1');
    expect(await proposed('render --fiche 1.1,1.', valmont)).toContain('1.1,1.2');
    expect(await proposed('render --pilote agg', valmont)).toEqual(['agglo']);
    // A new fiche may be given to a partner that pilots nothing yet.
    const partners = await proposed('add fiche --pilote ', valmont);
    const pilots = await proposed('render --pilote ', valmont);
    expect(partners).toEqual(expect.arrayContaining([...pilots]));
    expect(partners.length).toBeGreaterThan(pilots.length);
  });

  it('leaves paths to the shell', async () => {
    expect(await proposed('render ')).toEqual([':dossiers']);
    expect(await proposed('render --output ')).toEqual([':dossiers']);
    expect(await proposed('validate a b ')).toEqual([':fichiers']);
    expect(await proposed('render a ')).toEqual([':rien']);
    expect(await proposed('validate --max-warnings ')).toEqual([':rien']);
    expect(await proposed('inconnue ')).toEqual([':rien']);
  });

  it('is nothing that a shell would do something with, and one line each', async () => {
    const folder = folderOf({
      'contrat.yaml': 'version: 1\ntitre: Un\n',
      'partenaires.yaml': [
        'partenaires:',
        '  - { id: bon, nom: "Une\\nligne\\tet\\e[31m rouge", role: porteur }',
        '  - { id: "$(touch pirate)", nom: A, role: porteur }',
        '  - { id: "a;b", nom: A, role: porteur }',
        '  - { id: "--option", nom: A, role: porteur }',
        '  - { id: 12, nom: A, role: porteur }',
        '',
      ].join('\n'),
    });
    const text = await completeLine(['bash', '=', 'sign', 'x.pdf', '--signataire'], folder, '/');
    expect(text).toMatch(/^bon\tUne ligne et ?\[31m rouge\n(--option\tA\n)?$/);
  });
});

describe('every place of every command', () => {
  it('has something said of what goes there', () => {
    const unsaid = COMMANDS.flatMap((command) => [
      ...Object.entries(command.options)
        .filter(([key, option]) => valueName(option) !== undefined && kindOfOption(key, command) === undefined)
        .map(([, { flags }]) => `${command.name} ${flags}`),
      ...(kindOfArgument(command, 0) === undefined ? [`${command.name} ${command.arguments}`] : []),
    ]);
    // What is neither a list nor a path is named in FREE or in BY_NAME of src/cli/complete/kinds.ts.
    expect(unsaid).toEqual([]);
    expect(COMMANDS.flatMap(({ options }) => Object.keys(options)).length).toBeGreaterThan(30);
  });
});

describe('a word that is being typed in bash', () => {
  it.each([
    ['contrats/Contrat\\ d\\’été', 'contrats/Contrat d’été'],
    ["'Contrat d", 'Contrat d'],
    ['"Contrat \\"un\\" \\$x"/a', 'Contrat "un" $x/a'],
    ['~/contrats', '/home/moi/contrats'],
    ['~autre', '~autre'],
    ["'$(touch pirate)'", '$(touch pirate)'],
    ['$(touch pirate)', '$(touch pirate)'],
  ])('%s is %s, and nothing of it is run', (typed, meant) => {
    expect(unquoted(typed, '/home/moi')).toBe(meant);
  });
});

describe('cls completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    'gives the script for %s, which asks without a word on stderr',
    async (shell) => {
      const { code, stdout, stderr } = await runCls(['completion', shell]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`clsante completion ${shell}`);
      expect(stdout).toMatch(new RegExp(`clsante __complete ${shell} "=`));
      expect(stdout).toMatch(/2>(?:\/dev\/null|\$null)/);
      expect(stdout).not.toMatch(/\beval\b|Invoke-Expression|\biex\b|compgen -W|undefined/);
    },
  );

  it('for PowerShell is a native completer with a tooltip for everything, in UTF-8', async () => {
    const { stdout } = await runCls(['completion', 'powershell']);
    for (const part of [
      'Register-ArgumentCompleter -Native -CommandName clsante -ScriptBlock {',
      'param($wordToComplete, $commandAst, $cursorPosition)',
      '[Console]::OutputEncoding = [System.Text.Encoding]::UTF8',
      '-split "`t", 2',
      'if (-not $means) { $means = $value }',
      '[System.Management.Automation.CompletionResult]::new($value, $value,',
    ])
      expect(stdout).toContain(part);
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => [...pair] as const))
      expect(stdout.split(open ?? '').length).toBe(stdout.split(close ?? '').length);
  });

  it('says which shells there are', async () => {
    expect(await runCls(['completion', 'csh'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Au choix : bash, zsh, fish, powershell.'),
    });
    expect(await runCls(['completion'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('answers a shell in silence, whatever goes wrong', async () => {
    const folder = temporaryFolder();
    for (const words of [['bash'], [], ['bash', '='], ['bash', '=', 'sign', 'x', '--signataire'], ['?', 'x', '--']]) {
      const { code, stderr } = await runCls(['__complete', ...words], { cwd: folder });
      expect([words, code, stderr]).toEqual([words, 0, '']);
    }
    const broken = folderOf({ 'contrat.yaml': '{{{ : -\n\t- [' });
    expect(await runCls(['__complete', 'bash', '=', 'sign', 'x', '--signataire'], { cwd: broken })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});
