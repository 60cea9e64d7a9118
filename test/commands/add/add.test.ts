import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAxe } from '../../../src/commands/add-axe.ts';
import { addCommunique } from '../../../src/commands/add-communique.ts';
import { addFiche } from '../../../src/commands/add-fiche.ts';
import { addPartenaire } from '../../../src/commands/add-partenaire.ts';
import type { Command } from '../../../src/commands/define.ts';
import type { Questions } from '../../../src/commands/questions.ts';
import { diskProject } from '../../../src/project/disk.ts';
import { writeNewFiles } from '../../../src/project/new-files.ts';
import { checkContrat } from '../../../src/rules/check.ts';
import { filesBelow, folderOf } from '../../cli/run-cls.ts';
import { contextIn, options } from '../context.ts';

const CONTRAT = `version: 1
identifiant: cls-valmont
titre: Contrat local de santé du Valmont
etat: brouillon
territoire: { nom: Valmont Agglomération }
periode: { debut: 2027-01-01, fin: 2031-12-31 }
`;
const PARTENAIRES = `partenaires:
  - { id: ars, nom: Agence régionale de santé Auvergne-Rhône-Alpes, type: ars, role: porteur }
  - { id: agglo, nom: Valmont Agglomération, type: epci, role: porteur }
`;
const AXES = `axes:
  - id: "1"
    titre: Prévenir
    objectifs: [{ id: "1.A", titre: Dépister }]
  - id: "2"
    titre: Soigner # partout
`;
const FICHES = `fiches:
  - { id: "1.1", titre: Bouger, axe: "1" }
  - { id: "1.2", titre: Manger, axe: "1" }
`;

interface Outcome {
  readonly said: string;
  readonly output: string;
  /** The text of a file now. */
  file(path: string): string;
  readonly files: readonly string[];
}

async function add(
  files: Readonly<Record<string, string>>,
  command: Command,
  words: readonly string[],
  typed: Readonly<Record<string, string | boolean>> = {},
  questions?: Questions,
): Promise<Outcome> {
  const folder = folderOf(files);
  const said: string[] = [];
  const { output } = await command.run(words, options(command, typed), contextIn(folder, said, questions));
  const { diagnostics } = checkContrat(diskProject(folder, folder));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    said: said.join('\n'),
    output,
    file: (path) => readFileSync(join(folder, path), 'utf8'),
    files: filesBelow(folder),
  };
}

const whole = { 'contrat.yaml': CONTRAT + PARTENAIRES + AXES + FICHES };
const apart = {
  'contrat.yaml': CONTRAT,
  'partenaires.yaml': PARTENAIRES,
  'axes.yaml': AXES,
  'fiches/1.1-bouger.yaml': 'id: "1.1"\ntitre: Bouger\naxe: "1"\n',
};

const never = (): Promise<never> => Promise.reject(new Error('was asked'));

describe('add fiche', () => {
  it.each(['ARS', 'Ars', 'agence régionale de santé auvergne-rhône-alpes'])('knows its pilot as %s', async (pilote) => {
    const files = { ...whole, 'contrat.yaml': whole['contrat.yaml'].replace('type: ars', 'sigle: ARS, type: ars') };
    expect((await add(files, addFiche, ['Écouter'], { axe: '1', pilote })).file('contrat.yaml')).toContain(
      'pilote: ars }',
    );
  });

  it('goes on in the list of contrat.yaml, as the others are written', async () => {
    const { file, said } = await add(whole, addFiche, ['Organiser le dépistage'], { axe: '1', pilote: 'agglo' });
    expect(file('contrat.yaml')).toBe(
      `${whole['contrat.yaml']}  - { id: "1.3", titre: Organiser le dépistage, axe: "1", pilote: agglo }\n`,
    );
    expect(said).toBe('✓ Fiche 1.3 « Organiser le dépistage », axe 1, dans contrat.yaml');
  });

  it('makes a file of its own where the others have one, named after its title', async () => {
    const { file, files } = await add(apart, addFiche, ['Ouvrir un « point santé » à l’école'], { axe: 'Soigner' });
    expect(files).toContain('fiches/2.1-ouvrir-un-point-sante-a-l-ecole.yaml');
    expect(file('fiches/2.1-ouvrir-un-point-sante-a-l-ecole.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.schemas\/fiche\.schema\.json\nid: "2\.1"\ntitre: Ouvrir un « point santé » à l’école\naxe: "2"\n# L’organisme qui répond de l’action : .*\n# pilote: …\n/,
    );
    for (const [path, text] of Object.entries(apart)) expect(file(path)).toBe(text);
  });

  it('begins the folder where there is no fiche yet', async () => {
    const { files } = await add({ 'contrat.yaml': CONTRAT + PARTENAIRES + AXES }, addFiche, ['Bouger'], { axe: '1' });
    expect(files).toEqual(['contrat.yaml', 'fiches/1.1-bouger.yaml']);
  });

  it('takes the only axis there is, an objective, an identifier of one’s own', async () => {
    const one = {
      'contrat.yaml': `${CONTRAT}${PARTENAIRES}axes: [{ id: A, titre: Prévenir, objectifs: [{ id: A1, titre: Dépister }] }]\nfiches: []\n`,
    };
    expect((await add(one, addFiche, ['Bouger'])).file('contrat.yaml')).toContain(
      'fiches:\n  - id: A.1\n    titre: Bouger\n    axe: A\n',
    );
    expect((await add(one, addFiche, ['Bouger'], { objectif: 'A1' })).file('contrat.yaml')).toContain('  - id: A1.1\n');
    expect((await add(one, addFiche, ['Bouger'], { id: 'P7' })).file('contrat.yaml')).toContain('  - id: P7\n');
  });

  it('shows what it would write, and writes nothing', async () => {
    const { output, files } = await add(apart, addFiche, ['Marcher'], { transversale: true, dryRun: true });
    expect(output).toContain('+++ fiches/T1-marcher.yaml\n');
    expect(output).toContain('+titre: Marcher\n');
    expect(files).toEqual(Object.keys(apart).toSorted());
  });

  it('works in a contract that has errors, for they are elsewhere', async () => {
    const folder = folderOf({ 'contrat.yaml': whole['contrat.yaml'].replace('axe: "1" }', 'axe: "9" }') });
    const said: string[] = [];
    await addFiche.run(['Marcher'], options(addFiche, { axe: '2' }), contextIn(folder, said));
    expect(said.join()).toContain('Fiche 2.1 « Marcher »');
  });

  it('asks what was not said', async () => {
    const asked: string[] = [];
    const questions = {
      text: async ({ message }: { message: string }) => {
        asked.push(message);
        return 'Marcher';
      },
      choose: async ({ message, choices }: { message: string; choices: readonly { value: unknown }[] }) => {
        asked.push(message);
        return choices.at(0)?.value;
      },
    } as unknown as Questions;
    const { said } = await add(whole, addFiche, [], {}, questions);
    expect(asked).toEqual(['Quel est le titre de l’action ?', 'De quel axe relève-t-elle ?', 'Qui la pilote ?']);
    expect(said).toContain('Fiche 1.3 « Marcher », axe 1');
  });
});

describe('add axe', () => {
  it('goes on in axes.yaml, and keeps every comment', async () => {
    const { file, said } = await add(apart, addAxe, ['Santé : mentale']);
    expect(file('axes.yaml')).toBe(`${AXES}  - id: "3"\n    titre: "Santé : mentale"\n`);
    expect(said).toBe('✓ Axe 3 « Santé : mentale », dans axes.yaml');
  });

  it('begins axes.yaml where no axis is declared', async () => {
    const { file } = await add({ 'contrat.yaml': CONTRAT }, addAxe, ['Prévenir']);
    expect(file('axes.yaml')).toBe(
      '# yaml-language-server: $schema=.schemas/axes.schema.json\naxes:\n  - id: "1"\n    titre: Prévenir\n',
    );
  });

  it('keeps the mark and the line ends of Windows', async () => {
    const { file } = await add({ ...apart, 'axes.yaml': `\ufeff${AXES.replaceAll('\n', '\r\n')}` }, addAxe, ['Agir']);
    expect(file('axes.yaml')).toBe(`\ufeff${AXES.replaceAll('\n', '\r\n')}  - id: "3"\r\n    titre: Agir\r\n`);
  });
});

describe('add partenaire', () => {
  it('names it after its acronym, what it is, or its name', async () => {
    const ids: (string | undefined)[] = [];
    for (const typed of [{ type: 'caf', sigle: 'Caf 42' }, { type: 'caf' }, { type: 'association' }]) {
      const { file } = await add(whole, addPartenaire, ['Maison des aidants de la Loire'], typed);
      ids.push(/id: (\S+), nom: Maison/.exec(file('contrat.yaml'))?.[1]);
    }
    expect(ids).toEqual(['caf-42', 'caf', 'maison-aidants-loire']);
  });

  it('never gives an identifier that is taken', async () => {
    const { said } = await add(whole, addPartenaire, ['Autre agence'], { type: 'ars', role: 'cosignataire' });
    expect(said).toBe('✓ Partenaire « Autre agence » (ars-2), dans contrat.yaml');
  });
});

describe('add communique', () => {
  it('makes a file that says its day and its title', async () => {
    const { file, files } = await add(apart, addCommunique, ['Le Valmont signe !'], {
      date: '2027-01-05',
      lieu: 'Valmont',
    });
    expect(files).toContain('communiques/2027-01-05-le-valmont-signe.yaml');
    expect(file('communiques/2027-01-05-le-valmont-signe.yaml')).toContain(
      '\nid: le-valmont-signe\ntitre: Le Valmont signe !\nlieu: Valmont\ndate: 2027-01-05\n',
    );
  });
});

describe('what can’t be added', () => {
  const refused = async (
    files: Readonly<Record<string, string>>,
    command: Command,
    words: readonly string[],
    typed: Readonly<Record<string, string | boolean>> = {},
  ): Promise<string> => {
    const folder = folderOf(files);
    const before = filesBelow(folder).map((path) => readFileSync(join(folder, path), 'utf8'));
    try {
      await command.run(words, options(command, typed), contextIn(folder));
      return 'was added';
    } catch (error) {
      expect(filesBelow(folder).map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(before);
      const { kind, message, hint } = error as { kind?: string; message: string; hint?: string };
      return `${kind}: ${message} ${hint}`;
    }
  };

  it.each([
    [addFiche, [], {}, /usage: Il manque le titre de la fiche\. .*cls add fiche "/],
    [addFiche, [' '], {}, /Il manque le titre/],
    [addAxe, [], {}, /Il manque le titre de l’axe\. .*cls add axe "/],
    [addPartenaire, [], {}, /Il manque le nom du partenaire\./],
    [addPartenaire, ['X'], {}, /Il manque le type du partenaire\. Ajoutez --type : ars, /],
    [addCommunique, [], {}, /Il manque le titre du communiqué\./],
    [
      addCommunique,
      ['X'],
      { date: '2027' },
      /« 2027 », donné par --date, n’est pas un jour\. Écrivez-le ainsi : AAAA-MM-JJ\.$/,
    ],
    [addCommunique, ['X'], { date: '15/03/2028' }, /n’est pas un jour\. Écrivez-le ainsi : 2028-03-15\.$/],
    [addCommunique, ['X'], { date: 'mars 2028' }, /n’est pas un jour\. Écrivez-le ainsi : AAAA-MM-JJ\.$/],
    [addFiche, ['X'], {}, /Il manque l’axe de la fiche\. Ajoutez --axe \(1, 2\), ou --transversale/],
    [addFiche, ['X'], { axe: '1', transversale: true }, /Une fiche transversale n’a pas d’axe\./],
    [
      addFiche,
      ['X'],
      { axe: 'prevnir' },
      /Aucun axe ne porte l’identifiant « prevnir ».*: "1" \(Prévenir\), "2" \(Soigner\)\./,
    ],
    [addFiche, ['X'], { axe: '1', pilote: 'aglo' }, /« aglo », donné par --pilote\. Vouliez-vous dire « agglo » \?/],
    [
      addFiche,
      ['X'],
      { axe: '1', objectif: '1.B' },
      /Aucun objectif de cet axe .* « 1\.B ».*Vouliez-vous dire « 1\.A » \?/,
    ],
    [addFiche, ['X'], { axe: '2', objectif: '1.A' }, /Il n’y en a encore aucun/],
    [
      addFiche,
      ['X'],
      { axe: '1', id: '1.2' },
      /Il y a déjà une fiche d’identifiant « 1\.2 »\. Le premier qui soit libre est « 1\.3 »/,
    ],
    [addAxe, ['X'], { id: 'é è' }, /« é è » ne peut pas être un identifiant\./],
  ] as const)('%# says why', async (command, words, typed, expected) => {
    expect(await refused(whole, command, words, typed)).toMatch(expected);
  });

  it('takes no acronym that two partners have', async () => {
    const files = { ...whole, 'contrat.yaml': whole['contrat.yaml'].replaceAll(', type:', ', sigle: DUO, type:') };
    expect(await refused(files, addFiche, ['X'], { axe: '1', pilote: 'duo' })).toMatch(/Aucun partenaire/);
  });

  it('leaves a file with a mistake alone', async () => {
    const broken = { ...apart, 'axes.yaml': 'axes: [\n' };
    expect(await refused(broken, addAxe, ['X'])).toMatch(
      /file: « axes\.yaml » ne se lit pas entièrement.*cls validate/,
    );
  });

  it('leaves a contract alone whose identifiers can’t all be read: one might be given twice', async () => {
    const number = { 'contrat.yaml': `${CONTRAT}fiches: [{ id: 1.10, titre: Bouger, axe: "1" }]\naxes: []\n` };
    const told = /file: Un élément de « fiches » n’a pas d’identifiant qui se lise.*cls validate/;
    expect(await refused(number, addFiche, ['X'], { transversale: true })).toMatch(told);
    expect(await refused(number, addAxe, ['X'])).toMatch(told);
  });

  it('begins anew beside a code of many digits', async () => {
    const code = { 'contrat.yaml': `${CONTRAT}axes: [{ id: "999999999999999999", titre: Un }]\n` };
    expect((await add(code, addAxe, ['Deux'])).file('contrat.yaml')).toContain('{ id: "1", titre: Deux }');
  });

  it.runIf(process.platform !== 'win32')('writes nothing through a link that leads out of the folder', async () => {
    const folder = folderOf({ 'dehors/x.txt': '', 'c/contrat.yaml': CONTRAT });
    symlinkSync('../dehors', join(folder, 'c/communiques'));
    const added = addCommunique.run(['X'], options(addCommunique, { dossier: 'c' }), contextIn(folder));
    await expect(added).rejects.toThrow(/ne se lit pas entièrement/);
    expect(() => writeNewFiles(join(folder, 'c'), new Map([['communiques/x.yaml', 'x']]), folder)).toThrow(
      /« c\/communiques » est un lien qui mène hors du dossier du contrat : rien n’est écrit\./,
    );
    expect(filesBelow(join(folder, 'dehors'))).toEqual(['x.txt']);
  });

  it('says so when the contract was changed since it was read, by another « add » too', async () => {
    const folder = folderOf(apart);
    const said: string[] = [];
    let waiting = 3;
    let goOn = (): void => undefined;
    const all = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const runs = ['Un', 'Deux', 'Trois'].map((titre) => {
      const text = async (): Promise<string> => {
        waiting -= 1;
        if (waiting === 0) goOn();
        await all;
        return titre;
      };
      const asked = { text, choose: never, several: never, search: never };
      return addAxe.run([], options(addAxe), contextIn(folder, said, asked)).catch((error: Error) => error.message);
    });
    const failures = (await Promise.all(runs)).filter((result) => typeof result === 'string');
    expect(failures).toEqual(Array(2).fill('Le contrat a changé pendant l’ajout : rien n’est ajouté.'));
    const titles = readFileSync(join(folder, 'axes.yaml'), 'utf8').match(/titre: (?:Un|Deux|Trois)$/gm);
    expect(titles).toHaveLength(1);
    expect(said).toHaveLength(1);
    expect(filesBelow(folder)).not.toContain('.cls-ecriture');
  });

  it('leaves a list alone that is none', async () => {
    expect(await refused({ ...apart, 'axes.yaml': 'axes: Prévenir\n' }, addAxe, ['X'])).toMatch(
      /« axes » n’y est pas une liste/,
    );
  });

  it('leaves a file alone that bears the name already', async () => {
    const taken = { ...apart, 'communiques/x.yaml': 'id: y\ntitre: Y\n' };
    expect(await refused(taken, addCommunique, ['X'])).toMatch(/« communiques\/x\.yaml » existe déjà/);
  });

  it('wants one contract', async () => {
    const two = { 'a/contrat.yaml': CONTRAT, 'b/contrat.yaml': CONTRAT };
    expect(await refused(two, addAxe, ['X'])).toMatch(/usage: Ce dossier contient plusieurs contrats\. .*--dossier/);
    expect(await refused(two, addAxe, ['X'], { dossier: 'c' })).toMatch(/file: « c » n’existe pas\./);
    expect(await refused(two, addAxe, ['X'], { dossier: 'a' })).toBe('was added');
  });
});
