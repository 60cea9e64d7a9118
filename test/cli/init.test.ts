import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { init } from '../../src/commands/init.ts';
import { diskProject } from '../../src/project/disk.ts';
import { checkContrat } from '../../src/rules/check.ts';
import { contextIn, options } from '../commands/context.ts';
import { filesBelow, folderOf, temporaryFolder } from './run-cls.ts';

type Typed = Readonly<Record<string, string | boolean>>;

async function begin(folder: string, words: readonly string[], typed: Typed): Promise<string> {
  const said: string[] = [];
  await init.run(words, options(init, { yes: true, ...typed }), contextIn(folder, said));
  // Lines are folded at the width of the terminal.
  return said.join('\n').replace(/\s+/g, ' ');
}

/** What is said of a wrong command line or a wrong place; nothing may have been written. */
async function refused(folder: string, words: readonly string[], typed: Typed): Promise<string> {
  const before = filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
  const error: unknown = await begin(folder, words, typed).catch((thrown: unknown) => thrown);
  expect(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')])).toEqual(before);
  const { kind, message, hint } = error as { kind?: string; message?: string; hint?: string };
  return `${kind}: ${message}\n${hint}`;
}

describe('init with options', () => {
  it('takes an answer from each', async () => {
    const folder = temporaryFolder();
    await begin(folder, ['contrat'], {
      territoire: 'loire forez agglomeration',
      titre: 'CLS : le Forez',
      debut: '2027-07-01',
      duree: '36 mois',
      partenaires: 'cpam,hopital',
      axes: '2',
    });
    const { contrat, diagnostics } = checkContrat(diskProject(join(folder, 'contrat'), folder));
    expect(diagnostics).toEqual([]);
    expect(contrat.yaml).toMatchObject({
      titre: 'CLS : le Forez',
      periode: { debut: '2027-07-01', fin: '2030-06-30' },
      territoire: { siren: '200065886', type: 'ca', region: '84' },
    });
    expect(contrat.partenaires.map(({ id }) => id)).toEqual(['ars', 'agglo', 'cpam', 'hopital']);
    expect(contrat.axes).toHaveLength(2);
  });

  it('takes an end instead of a duration, and a territory without a code', async () => {
    const folder = temporaryFolder();
    await begin(folder, [], { territoire: 'Pays de Valmont', type: 'pays', departement: '42,69', fin: '2029' });
    const { contrat, diagnostics } = checkContrat(diskProject(folder, folder));
    expect(diagnostics).toEqual([]);
    expect(contrat.yaml.periode).toEqual({ debut: '2027-01-01', fin: 2029 });
    expect(contrat.yaml.territoire?.departements).toEqual(['42', '69']);
  });

  it('goes to the current folder if it is empty, else to a new one named after the territory', async () => {
    expect(await begin(temporaryFolder(), [], { territoire: '42147' })).toContain('dans le dossier courant');
    const folder = folderOf({ 'notes.txt': 'à moi' });
    expect(await begin(folder, [], { territoire: '42147' })).toContain('« cls-montbrison »');
    expect(filesBelow(folder)).toContain('cls-montbrison/contrat.yaml');
  });

  it('leaves alone what is there, and says so', async () => {
    const folder = folderOf({ 'README.md': 'à moi', '.gitignore': 'secret\n' });
    const said = await begin(folder, ['.'], { territoire: '42147' });
    expect(said).toContain('README.md y était déjà : il est laissé tel quel.');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('à moi');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('secret\n');
    expect(checkContrat(diskProject(folder, folder)).diagnostics).toEqual([]);
  });

  it('shows with --dry-run what it would write', async () => {
    const folder = temporaryFolder();
    const { output } = await init.run(
      [],
      options(init, { yes: true, territoire: '42147', dryRun: true }),
      contextIn(folder),
    );
    expect(output).toContain('==> contrat.yaml <==\n');
    expect(filesBelow(folder)).toEqual([]);
  });

  it('writes nothing once it was interrupted', async () => {
    const folder = temporaryFolder();
    const context = { ...contextIn(folder), signal: AbortSignal.abort() };
    await expect(init.run([], options(init, { yes: true, territoire: '42147' }), context)).rejects.toThrow();
    expect(filesBelow(folder)).toEqual([]);
  });

  it.each([
    [{}, /usage: Il manque le territoire du contrat\.\n.*cls init --territoire Montbrison --yes/],
    [{ yes: false }, /usage: Les questions ne peuvent pas être posées ici/],
    [{ yes: false, input: false }, /usage: Il manque le territoire/],
    [
      { territoire: 'Valmont' },
      /usage: « Valmont » est le nom de 2 territoires\.\n[\s\S]*57690 {2}Valmont \(Moselle, 57\)\n +76719/,
    ],
    [{ territoire: 'Sainte-Marie' }, /est le nom de 9 territoires\.\n[\s\S]*et 1\u00a0autre$/],
    [
      { territoire: 'Montbriso' },
      /Aucun territoire ne porte le nom ou le code « Montbriso »\.\n[\s\S]*42147 {2}Montbrison/,
    ],
    [
      { territoire: 'Montbrizon' },
      /Aucun territoire ne porte le nom ou le code « Montbrizon »\.\n[\s\S]*42147 {2}Montbrison/,
    ],
    [{ territoire: '42147', debut: '9999-12-31' }, /finirait après l’an 9999/],
    [{ territoire: 'zzz' }, /Aucun territoire[\s\S]*--type pays, petr/],
    [{ territoire: 'X', type: 'pays' }, /mais pas où il est\.\nAjoutez --departement et le numéro/],
    [{ type: 'pays', departement: '42' }, /mais pas son nom\.\nAjoutez --territoire et son nom/],
    [{ type: 'pays' }, /mais pas son nom\.\nAjoutez --territoire et --departement/],
    [{ territoire: '35600' }, /« 35600 »\.\nSi c’est un code postal, donnez plutôt le nom de la commune/],
    [{ territoire: 'X', departement: '42' }, /--departement n’a de sens qu’avec --type/],
    [{ territoire: 'X', type: 'pays', departement: '96' }, /« 96 » n’est pas le numéro d’un département\./],
    [{ territoire: 'X', type: 'pays', departement: ' ' }, /Donnez le numéro d’un département au moins\./],
    [
      { territoire: '42147', debut: '2027-13' },
      /« 2027-13 », donné par --debut, n’est pas une date\.\nÉcrivez-la ainsi : AAAA-MM-JJ, ou AAAA-MM, ou AAAA\.$/,
    ],
    [{ territoire: '42147', debut: '15/03/2028' }, /n’est pas une date\.\nÉcrivez-la ainsi : 2028-03-15\.$/],
    [{ territoire: '42147', fin: 'mars 2033' }, /n’est pas une date\.\nÉcrivez-la ainsi : 2033-03\.$/],
    [{ territoire: '42147', fin: 'bientôt' }, /« bientôt », donné par --fin, n’est pas une date\./],
    [{ territoire: '42147', fin: '2020' }, /finirait \(2020\) avant d’avoir commencé/],
    [{ territoire: '42147', duree: 'longue' }, /« longue », donné par --duree, n’est pas une durée\./],
    [{ territoire: '42147', duree: '5', fin: '2031' }, /La fin du contrat est dite deux fois\./],
    [{ territoire: '42147', axes: '21' }, /« 21 » n’est pas un nombre d’axes\.\nDonnez un nombre de 0 à 20\./],
    [
      { territoire: '42147', partenaires: 'cpma' },
      /« cpma » n’est pas un partenaire connu\.\nVouliez-vous dire « cpam » \?/,
    ],
  ] satisfies readonly (readonly [Typed, RegExp])[])('%# says what is wrong', async (typed, expected) => {
    expect(await refused(temporaryFolder(), [], typed)).toMatch(expected);
  });

  it.runIf(process.platform !== 'win32')('takes a link that leads nowhere for a contract that is there', async () => {
    const folder = temporaryFolder();
    symlinkSync('nulle-part', join(folder, 'contrat.yaml'));
    await expect(begin(folder, [], { territoire: '42147' })).rejects.toThrow(/contient déjà un contrat/);
    expect(readdirSync(folder)).toEqual(['contrat.yaml']);
  });

  it('writes a pasted title on one line, without signs that nobody sees', async () => {
    const folder = temporaryFolder();
    await begin(folder, [], { territoire: '42147', titre: 'Un\n titre\t\u001b[31m\u202e collé ' });
    expect(checkContrat(diskProject(folder, folder)).contrat.yaml.titre).toBe('Un titre [31m collé');
  });

  it('begins no contract over another, in another, or in a file', async () => {
    const folder = folderOf({ 'contrat.yaml': 'version: 1\n', 'un fichier': '' });
    const typed = { territoire: '42147' };
    expect(await refused(folder, [], typed)).toMatch(/^file: Le dossier courant contient déjà un contrat/);
    expect(await refused(folder, ['fiches'], typed)).toMatch(/^file: « fiches » est dans le dossier d’un contrat/);
    expect(await refused(folder, ['un fichier'], typed)).toMatch(
      /^file: « un fichier » est un fichier, pas un dossier/,
    );
  });

  it('takes away what it wrote when the rest can’t be written', async () => {
    const folder = folderOf({ 'notes.txt': 'x' });
    mkdirSync(join(folder, 'contrat'));
    writeFileSync(join(folder, 'contrat/textes'), 'un fichier là où il faut un dossier');
    expect(await refused(folder, ['contrat'], { territoire: '42147' })).toMatch(
      /^file: « contrat\/textes\/[\w-]+\.md » ne peut pas être écrit : .* Rien n’est gardé de ce qui l’a été\./,
    );
  });
});
