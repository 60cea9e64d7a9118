import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskProject } from '../../src/project/disk.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { KEYS, openPseudoTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { filesBelow, folderOf, temporaryFolder } from './run-cls.ts';

const { enter, down, up, space, interrupt, end, backspace } = KEYS;

/** The words of the package that asks, which knows no French. */
const ENGLISH = /Search|match|select|navigate|confirm|Enter:|Space:|Type:|submit|none|Cancel/i;

async function chooseMontbrison(terminal: PseudoTerminal): Promise<void> {
  await terminal.shows('Quel territoire ?');
  terminal.type('montbr');
  await terminal.shows('● Montbrison (Loire, 42)');
  terminal.type(enter);
  await terminal.shows('Quand le contrat commence-t-il ?');
}

describe('the questions of init, in a terminal', () => {
  it('make a contract that is valid', async () => {
    const folder = temporaryFolder();
    const terminal = openPseudoTerminal(['init', 'contrat'], { cwd: folder });
    await chooseMontbrison(terminal);
    terminal.type(`2027-07${enter}`);
    await terminal.shows('◼ Préfecture de la Loire');
    terminal.type(down + down + space);
    await terminal.shows('◼ Communauté d’agglomération Loire Forez Agglomération');
    terminal.type(enter);
    await terminal.shows('Combien d’axes ?');
    expect(terminal.screen()).not.toMatch(ENGLISH);
    terminal.type(`4${enter}`);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).toContain('✓ Contrat local de santé de Montbrison');
    expect(terminal.screen()).toContain('cd contrat');
    const { diagnostics, contrat } = checkContrat(diskProject(join(folder, 'contrat'), folder));
    expect(diagnostics).toEqual([]);
    expect(contrat.yaml.periode).toEqual({ debut: '2027-07', fin: '2032-06' });
    expect(contrat.partenaires.map(({ id }) => id)).toEqual(['ars', 'commune', 'epci', 'prefecture']);
    expect(contrat.axes).toHaveLength(4);
  });

  it('follow the arrows and what is rubbed out', async () => {
    const folder = temporaryFolder();
    const terminal = openPseudoTerminal(['init'], { cwd: folder });
    await terminal.shows('Quel territoire ?');
    terminal.type('st etiennx');
    await terminal.shows('« st etiennx », un autre territoire');
    terminal.type(backspace);
    await terminal.shows('● Saint-Étienne Métropole (Loire, 42)');
    terminal.type(down);
    await terminal.shows('● Saint-Étienne (Loire, 42)');
    terminal.type(up + up);
    await terminal.shows('● « st etienn », un autre territoire');
    terminal.type(down + down + enter);
    await terminal.shows('Quand le contrat commence-t-il ?');
    expect(terminal.screen()).toContain('│  Saint-Étienne (Loire, 42)');
    terminal.type(`demain${enter}`);
    await terminal.shows('« demain » n’est pas une date.');
    terminal.type(interrupt);
    expect(await terminal.ended()).toBe(130);
  });

  it('ask where a territory is that no register knows', async () => {
    const folder = temporaryFolder();
    const terminal = openPseudoTerminal(['init', '--debut', '2027', '--axes', '0', '-p', 'prefecture'], {
      cwd: folder,
    });
    await terminal.shows('Quel territoire ?');
    terminal.type(enter);
    await terminal.shows('Écrivez le nom d’une commune');
    terminal.type('Pays de Nulle Part');
    await terminal.shows('● « Pays de Nulle Part », un autre territoire');
    terminal.type(enter);
    await terminal.shows('Quelle sorte de territoire');
    terminal.type(enter);
    await terminal.shows('Dans quels départements ?');
    terminal.type(`96${enter}`);
    await terminal.shows('« 96 » n’est pas le numéro d’un département.');
    terminal.type(`${backspace}${backspace}42, 1${enter}`);
    expect(await terminal.ended()).toBe(0);
    const text = readFileSync(join(folder, 'contrat.yaml'), 'utf8');
    expect(text).toContain('titre: Contrat local de santé du Pays de Nulle Part\n');
    expect(text).toContain('  departements: ["42", "01"] # Loire, Ain\n');
  });

  it.each([
    ['Ctrl-C', interrupt],
    ['Ctrl-D', end],
  ])('leave nothing behind at %s, whichever question is asked', async (_, keys) => {
    for (const answers of [0, 1, 2, 3]) {
      const folder = temporaryFolder();
      const terminal = openPseudoTerminal(['init', 'contrat'], { cwd: folder });
      if (answers === 0) await terminal.shows('Quel territoire ?');
      else await chooseMontbrison(terminal);
      if (answers > 1) terminal.type(enter);
      if (answers > 1) await terminal.shows('Avec quels partenaires ?');
      if (answers > 2) terminal.type(enter);
      if (answers > 2) await terminal.shows('Combien d’axes ?');
      terminal.type(keys);
      expect(await terminal.ended()).toBe(130);
      expect(filesBelow(folder)).toEqual([]);
    }
  });

  it('can be read in sixty columns, without colours', async () => {
    const folder = temporaryFolder();
    const terminal = openPseudoTerminal(['init'], { cwd: folder, cols: 60, env: { NO_COLOR: '1' } });
    await chooseMontbrison(terminal);
    terminal.type(enter);
    await terminal.shows('Avec quels partenaires ?');
    terminal.type(enter);
    await terminal.shows('Combien d’axes ?');
    expect(terminal.screen()).not.toMatch(ENGLISH);
    terminal.type(enter);
    expect(await terminal.ended()).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are told by control characters
    expect(terminal.sent()).not.toMatch(/\u001b\[[\d;]+m/);
    expect(terminal.screen().replace(/\s+/g, ' ')).toContain('le contrat est commencé dans le dossier courant');
  });

  it('have colours where they can be seen', async () => {
    const terminal = openPseudoTerminal(['init'], { cwd: temporaryFolder() });
    await terminal.shows('Quel territoire ?');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are told by control characters
    expect(terminal.sent()).toMatch(/\u001b\[36m/);
    terminal.type(interrupt);
    expect(await terminal.ended()).toBe(130);
  });

  it.each([
    ['with --no-input', ['--no-input'], {}],
    ['on a build machine', [], { CI: 'true' }],
    ['in a dumb terminal', [], { TERM: 'dumb' }],
  ])('are not asked %s', async (_, words, env) => {
    const terminal = openPseudoTerminal(['init', ...words], { cwd: temporaryFolder(), env });
    expect(await terminal.ended()).toBe(2);
    expect(terminal.screen()).toMatch(/Il manque le territoire|Les questions ne peuvent pas être posées ici/);
  });
});

describe('what is told in a terminal that is narrower than a line', () => {
  it.each([
    [['validate', 'nulle-part'], /^✗ .*« nulle-part »/],
    [['add', 'axe', 'Organiser la prévention et le dépistage dans tous les quartiers', '--no-input'], /^✓ Axe 1 /],
  ])('%o is folded between words, under itself', async (words, first) => {
    const folder = folderOf({ 'contrat.yaml': 'version: 1\nidentifiant: x\ntitre: X\nterritoire: { nom: X }\n' });
    const terminal = openPseudoTerminal(words, { cwd: folder, cols: 44 });
    await terminal.ended();
    const lines = terminal.screen().split('\n');
    expect(lines[0]).toMatch(first);
    expect(lines.length).toBeGreaterThan(1);
    // The terminal itself breaks a line in the middle of a word, and goes on at its very edge.
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}/);
  });
});

describe('the questions of add, in a terminal', () => {
  const files = {
    'contrat.yaml': `version: 1
identifiant: cls-valmont
titre: Contrat local de santé du Valmont
etat: brouillon
territoire: { nom: Valmont Agglomération }
partenaires:
  - { id: ars, nom: Agence régionale de santé Auvergne-Rhône-Alpes, type: ars, role: porteur }
  - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
axes:
  - { id: "1", titre: Prévenir }
  - { id: "2", titre: Soigner }
`,
  };

  it('make a fiche of the right axis', async () => {
    const folder = folderOf(files);
    const terminal = openPseudoTerminal(['add', 'fiche'], { cwd: folder });
    await terminal.shows('Quel est le titre de l’action ?');
    terminal.type(enter);
    await terminal.shows('Il manque le titre de la fiche.');
    terminal.type(`Ouvrir un point santé${enter}`);
    await terminal.shows('De quel axe relève-t-elle ?');
    terminal.type(down);
    await terminal.shows('● 2  Soigner');
    terminal.type(enter);
    await terminal.shows('Qui la pilote ?');
    terminal.type(down + enter);
    expect(await terminal.ended()).toBe(0);
    expect(terminal.screen()).not.toMatch(ENGLISH);
    expect(readFileSync(join(folder, 'fiches/2.1-ouvrir-un-point-sante.yaml'), 'utf8')).toContain(
      'id: "2.1"\ntitre: Ouvrir un point santé\naxe: "2"\npilote: agglo\n',
    );
  });

  it('make a partner', async () => {
    const folder = folderOf(files);
    const terminal = openPseudoTerminal(['add', 'partenaire'], { cwd: folder });
    await terminal.shows('Quel est le nom du partenaire');
    terminal.type(`CPAM de la Loire${enter}`);
    await terminal.shows('Qu’est-il ?');
    terminal.type(down + enter);
    await terminal.shows('Quel est son rôle ?');
    terminal.type(enter);
    expect(await terminal.ended()).toBe(0);
    expect(readFileSync(join(folder, 'contrat.yaml'), 'utf8')).toContain(
      '  - { id: prefecture, nom: CPAM de la Loire, type: prefecture, role: partenaire }\naxes:',
    );
  });
});
