import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../cli/run-cls.ts';
import { SHELLS, startShell } from './shell.ts';

/** Whatever a shell could run, in every place that a proposal is made of. */
const HOSTILE = '$(touch pirate) `touch pirate` ; touch pirate | touch pirate %n \\e';

const CONTRACT = {
  'contrat.yaml':
    'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n',
  'partenaires.yaml': [
    'partenaires:',
    '  - { id: agence, nom: Agence régionale de santé, role: porteur }',
    `  - { id: '${HOSTILE}', nom: Pirate, role: porteur }`,
    `  - { id: agglomeration, nom: '${HOSTILE}', role: porteur }`,
    '',
  ].join('\n'),
  'Dossier à part/contrat.yaml': '',
};

describe.each(SHELLS)('in %s, the Tab key', (name) => {
  const standing = (): string => {
    const folder = folderOf(CONTRACT);
    mkdirSync(join(folder, '$(touch pirate)'));
    writeFileSync(join(folder, 'contrat.pdf'), '');
    return folder;
  };
  const start = (): ReturnType<typeof startShell> => startShell(name, standing());

  it('ends the name of a command, of an option and of a value, for both names of the program', async () => {
    const shell = await start();
    shell.type('cls valid\t');
    await shell.shows((screen) => /cls validate ?$/.test(screen));
    shell.type(' --form\tgit');
    await shell.shows((screen) => / --format git$/.test(screen));
    shell.type('h\t');
    await shell.shows((screen) => / --format github ?$/.test(screen));
    await shell.clear();
    shell.type('clsante validate --format=sar\t');
    await shell.shows((screen) => /--format=sarif ?$/.test(screen));
    await shell.clear();
    shell.type('clsante browser ins\t');
    await shell.shows((screen) => /clsante browser install ?$/.test(screen));
    await shell.clear();
    shell.type('cls explain indicateur/res\t');
    await shell.shows((screen) => /explain indicateur\/resultat-present ?$/.test(screen));
  });

  it('knows the contract at hand, and runs nothing of it', async () => {
    const folder = standing();
    const shell = await startShell(name, folder);
    shell.type('cls sign contrat.pdf --signataire \t\t');
    const screen = await shell.shows((text) => /\bagence\b/.test(text) && /\bagglomeration\b/.test(text));
    expect(screen).not.toContain('Pirate');
    await shell.clear();
    shell.type('cls sign contrat.pdf --signataire agen\t');
    await shell.shows((text) => /--signataire agence ?$/.test(text));
    expect(existsSync(join(folder, 'pirate'))).toBe(false);
  });

  it('runs nothing of what it is told, even were the program to say it', async () => {
    const folder = standing();
    const lines = ['aa$(touch pirate)', 'aa`touch pirate`', "aa';touch pirate;'", 'aa"$(touch pirate)"'];
    writeFileSync(join(folder, 'dit'), lines.map((line) => `${line}\t${line} %n\n`).join(''));
    const program = 'echo tout-va-mal >&2; touch dit-une-fois; case "$3" in =f*) echo fin;; *) cat dit;; esac; exit 70';
    const shell = await startShell(name, folder, program);
    shell.type('cls a\t\t');
    await shell.shows((screen) => existsSync(join(folder, 'dit-une-fois')) && /cls aa/.test(screen));
    await shell.clear();
    shell.type('cls f\t');
    expect(await shell.shows((text) => /cls fin ?$/.test(text))).not.toContain('tout-va-mal');
    expect(existsSync(join(folder, 'pirate'))).toBe(false);
  });

  it('completes paths as the shell does', async () => {
    const shell = await start();
    shell.type('cls render Dos\t');
    await shell.shows((screen) => /render (?:Dossier\\ à\\ part\/|'Dossier à part\/)$/.test(screen));
    await shell.clear();
    shell.type('cls verify contrat.p\t');
    await shell.shows((screen) => /verify contrat\.pdf ?$/.test(screen));
  });

  it('says nothing where nothing is known', async () => {
    const shell = await start();
    shell.type('cls inconnue --rien \t\tx');
    await shell.shows((screen) => /--rien \s*x$/.test(screen));
    await shell.clear();
    shell.type('cls render --date \t20');
    const screen = await shell.shows((text) => /--date 20$/.test(text));
    expect(screen.split('\n')).toHaveLength(1);
  });
});
