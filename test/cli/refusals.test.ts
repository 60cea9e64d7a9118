import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../../src/commands/extract.ts';
import { openCredential } from '../../src/commands/sign/open-credential.ts';
import { sign } from '../../src/commands/sign.ts';
import { verify } from '../../src/commands/verify.ts';
import { contextIn, options } from '../commands/context.ts';
import { folderOf, type Run, runCls } from './run-cls.ts';

const ONE = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';

/** Refusals that ordinary work never meets, each provoked once: what was typed, the exit code, words of what is told. */
const REFUSALS: readonly (readonly [line: string, code: number, told: string])[] = [
  ['completion', 2, 'Il manque le nom du terminal'],
  ['completion tcsh', 2, '« tcsh »'],
  ['verify creux.pdf', 3, 'Mo : il n’est pas examiné.'],
  ['verify vide', 3, '« vide » n’est pas un fichier.'],
  ['verify cercle/x.pdf', 3, 'Le fichier « cercle/x.pdf » ne peut pas être lu.'],
  ['sign un.pdf', 2, 'Il manque l’option --'],
  ['render modele-trop-gros --modeles --format html', 4, '« modele-trop-gros/modeles/axes.hbs » ne peut pas être lu.'],
  ['validate en-rond', 3, 'Le dossier « en-rond/fiches » ne peut pas être lu.'],
  ['schema un --output ici --stdout fiche', 2, 'ne vont pas ensemble'],
  ['validate un --baseline autre-version.json', 3, 'une autre version du programme'],
  ['validate un --baseline vide', 3, '« vide » ne peut pas être lu.'],
  ['validate un --baseline abime.json', 3, 'ce n’est pas du JSON'],
  ['validate un --baseline connu.json --update-baseline --dry-run', 2, 'Retirez l’une des deux options.'],
  ['validate lien', 3, 'un lien qui ne mène à aucun fichier'],
  ['validate autrement', 3, 'seul le nom « contrat.yaml » est lu'],
  ['init neuf --yes -t Ailleurs --type pays --departement 96', 2, '--departement 42,69'],
  ['render un --theme ./gros --format html', 3, 'est trop gros pour un style'],
  ['add axe --title Soigner', 2, '« --title »'],
];

function folder(): string {
  const made = folderOf({
    'un/contrat.yaml': ONE,
    'un.pdf': '%PDF-1.7\n',
    'cle.p12': 'rien',
    'creux.pdf': '%PDF-1.7\n',
    'autre-version.json': '{ "format": "cls-baseline", "version": 99, "findings": [] }',
    'abime.json': '{ "format": ',
    'autrement/contrat.yml': ONE,
    'gros/theme.css': 'a{}',
    'modele-trop-gros/contrat.yaml': ONE,
    'modele-trop-gros/modeles/axes.hbs': '',
    'en-rond/contrat.yaml': ONE,
  });
  // Nothing but a size: it takes no place on the disk.
  truncateSync(join(made, 'creux.pdf'), 2 ** 31);
  truncateSync(join(made, 'gros/theme.css'), 2 ** 21);
  truncateSync(join(made, 'modele-trop-gros/modeles/axes.hbs'), 2 ** 31);
  mkdirSync(join(made, 'vide'));
  mkdirSync(join(made, 'lien'));
  // A link that leads to itself can be read by nobody, not even by root.
  symlinkSync('cercle', join(made, 'cercle'));
  symlinkSync('fiches', join(made, 'en-rond/fiches'));
  symlinkSync('nulle-part.yaml', join(made, 'lien/contrat.yaml'));
  return made;
}

it.each(REFUSALS)('cls %s', async (line, code, told) => {
  const run: Run = await runCls(line.split(' '), { cwd: folder() });
  expect([run.code, run.stdout], run.stderr).toEqual([code, '']);
  expect(run.stderr).toContain(told);
  expect(run.stderr).toMatch(/^✗ .+\n(?: {2}→ .+\n)?$/);
});

it('adds to nothing that could not be read back', async () => {
  const made = folder();
  writeFileSync(join(made, 'un/contrat.yaml'), `${ONE}axes: aucun\n`);
  const run = await runCls(['add', 'axe', 'Soigner', '--no-input'], { cwd: join(made, 'un') });
  expect([run.code, run.stdout, run.stderr]).toEqual([3, '', expect.stringMatching(/^✗ .+\n {2}→ .+\n$/)]);
});

it.each([extract, verify, sign])('$name: one PDF, whoever calls it', async (command) => {
  for (const paths of [[], ['un.pdf', 'deux.pdf']])
    await expect(command.run(paths, options(command), contextIn(folder()))).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('Un PDF, et un seul,'),
    });
});

it.each([
  [{ passwordEnv: 'NULLE_PART' }, '« NULLE_PART »'],
  [{ passwordFd: '99' }, 'au descripteur « 99 »'],
  [{ passwordFd: 'trois' }, 'au descripteur « trois »'],
  [{ passwordEnv: 'UNE', passwordFd: '3' }, 'donné deux fois'],
])('a password that %o does not give', async (given, told) => {
  const none = { passwordEnv: undefined, passwordFd: undefined, input: false };
  await expect(openCredential('cle.p12', { ...none, ...given }, contextIn(folder()))).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining(told),
  });
});
