import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longContract } from '../../scripts/long-contract.ts';
import { KEYS, openPseudoTerminal } from './pseudo-terminal.ts';
import { filesBelow, folderOf, temporaryFolder, until } from './run-cls.ts';

const ONE = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';

/** So many contracts that nobody is quicker than the program that reads them. */
const MANY = Object.fromEntries(
  Array.from({ length: 2000 }, (_, at) => [`c${at}/contrat.yaml`, ONE.replace('cls-un', `cls-${at}`)]),
);

describe('long work says what is being done, and ends at once when it is told to', () => {
  it.each([
    ['validate', ['validate'], 'Vérification : '],
    ['stats', ['stats', '.', '--format', 'html', '--output', 'vue.html'], 'Lecture : '],
  ])('%s, of many contracts', async (_, words, progress) => {
    const folder = folderOf(MANY);
    const terminal = openPseudoTerminal(words, { cwd: folder });
    await until(() => terminal.sent().includes(progress));
    terminal.type(KEYS.interrupt);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.sent()).toMatch(new RegExp(`${progress}\\d+ sur 2000  \\S*c\\d+`));
    // The line goes; what the terminal itself writes of the key may stay.
    expect(terminal.screen().replace('^C', '').trim()).toBe('');
    expect(readdirSync(folder)).toHaveLength(2000);
  });

  it('render: which PDF is being made; what is written is whole, and no browser stays', async () => {
    const folder = folderOf(longContract({ axes: 2, fiches: 8, signataires: 3, etat: 'brouillon' }));
    const temporary = temporaryFolder();
    const terminal = openPseudoTerminal(['render'], { cwd: folder, env: { TMPDIR: temporary } });
    await until(() => /Mise en page : 1 sur \d+ {2}contrat\.pdf/.test(terminal.sent()));
    terminal.type(KEYS.interrupt);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.screen()).not.toContain('Mise en page');
    expect(terminal.screen()).not.toMatch(/✗|erreur/);
    expect(readdirSync(temporary)).toEqual([]);
    const made = filesBelow(join(folder, 'sortie'));
    expect(made).toContain('contrat.html');
    for (const name of made) {
      expect(name).toMatch(/\.(?:html|pdf)$/);
      expect(readFileSync(join(folder, 'sortie', name), 'latin1')).toMatch(/(?:<\/html>|%%EOF)\s*$/);
    }
  });

  it('add, at each of its questions: the contract stays as it was', async () => {
    const text = `${ONE}partenaires: [{ id: ars, nom: ARS, type: ars, role: porteur }]\naxes: [{ id: "1", titre: Prévenir }, { id: "2", titre: Soigner }]\n`;
    for (const [what, first, second] of [
      ['fiche', 'Quel est le titre de l’action ?', 'De quel axe relève-t-elle ?'],
      ['partenaire', 'Quel est le nom du partenaire', 'Qu’est-il ?'],
      ['axe', 'titre', undefined],
      ['communique', 'titre', undefined],
    ] as const) {
      for (const question of second === undefined ? [first] : [first, second]) {
        const folder = folderOf({ 'contrat.yaml': text });
        const terminal = openPseudoTerminal(['add', what], { cwd: folder });
        await terminal.shows(first);
        if (question !== first) terminal.type(`Un titre${KEYS.enter}`);
        await terminal.shows(question);
        terminal.type(KEYS.interrupt);
        expect([what, question, await terminal.ended()]).toEqual([what, question, 130]);
        expect(filesBelow(folder)).toEqual(['contrat.yaml']);
        expect(readFileSync(join(folder, 'contrat.yaml'), 'utf8')).toBe(text);
      }
    }
  });
});

describe('colours, in a terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are told by control characters
  const COLOUR = /\u001b\[\d+(?:;\d+)*m/;

  it.each([
    ['are written', [], {}, true],
    ['are not where NO_COLOR stands', [], { NO_COLOR: '1' }, false],
    ['are not where the terminal knows none', [], { TERM: 'dumb' }, false],
    ['are not with --no-color', ['--no-color'], {}, false],
    ['are not where they are forced away', [], { FORCE_COLOR: '0' }, false],
    ['are where they are forced, even in a dumb one', [], { TERM: 'dumb', FORCE_COLOR: '1' }, true],
  ] as const)('%s', async (_, more, env, isColoured) => {
    const folder = folderOf({ 'contrat.yaml': ONE.replace('type:', 'typ:') });
    for (const [words, code] of [
      [['validate'], 1],
      [['validate', 'nulle-part'], 3],
      [[], 0],
    ] as const) {
      const terminal = openPseudoTerminal([...words, ...more], { cwd: folder, env });
      expect([words, await terminal.ended()]).toEqual([words, code]);
      expect(terminal.sent().length).toBeGreaterThan(20);
      expect([words, COLOUR.test(terminal.sent())]).toEqual([words, isColoured]);
    }
  });
});
