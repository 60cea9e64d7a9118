import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { displayPath } from '../project/disk.ts';
import { Failure } from '../project/failure.ts';
import { writeOutput } from '../project/output.ts';
import { plural } from '../text/agreement.ts';
import { type Command, defineCommand } from './define.ts';
import { readPdf } from './verify/read-pdf.ts';

export const extract: Command = defineCommand({
  name: 'extract',
  summary: 'Rend le dossier du contrat qu’un PDF porte en lui',
  arguments: '<pdf>',
  options: {
    output: {
      flags: '-o, --output <dossier>',
      describe: 'où l’écrire (par défaut, un dossier du nom du contrat, à côté du PDF)',
    },
    force: { flags: '--force', describe: 'remplace aussi les fichiers qui diffèrent' },
    quiet: { flags: '-q, --quiet', describe: 'ne dit que ce qui ne va pas' },
  },
  examples: [
    ['extract signe/contrat.pdf', 'écrit à côté du PDF le dossier dont il a été fait'],
    ['extract signe/contrat.pdf --output repris', 'l’écrit dans le dossier « repris »'],
  ],

  async run([path, another], { output, force, quiet }, { currentDirectory, paint, say }) {
    if (path === undefined || another !== undefined) {
      throw new Failure('usage', 'Un PDF, et un seul, est lu à la fois.', 'Donnez le chemin d’un fichier PDF.');
    }
    const file = resolve(currentDirectory, path);
    const bytes = readPdf(file, displayPath(file, currentDirectory));
    const { readCarried } = await import('../formats/pdf/index.ts');
    const carried = await readCarried(bytes);
    if (carried === undefined) {
      throw new Failure(
        'file',
        `« ${displayPath(file, currentDirectory)} » ne porte pas le dossier d’un contrat.`,
        'Seul le PDF du contrat le porte, tel que « render » le fait : une impression ou une copie le perd.',
      );
    }
    const folder = output === undefined ? join(dirname(file), carried.name) : resolve(currentDirectory, output);
    // A place that the user named may lie behind a link; one that the PDF named may not.
    const jail = output === undefined ? dirname(file) : undefined;
    const targets = [...carried.files].map(([name, content]) => ({ path: join(folder, name), content }));
    if (!force) refuseToReplace(targets, currentDirectory);
    for (const target of targets) writeOutput(target.path, target.content, () => true, force, jail);
    if (!quiet) {
      const shown = displayPath(folder, currentDirectory);
      say(`${paint.green('✓')} ${shown} (${plural(targets.length, 'fichier')})`);
    }
    return { output: '', outcome: 'done' };
  },
});

interface Target {
  readonly path: string;
  readonly content: Uint8Array;
}

/** All is looked at before anything is written: a folder half old and half new would be nobody's contract. */
function refuseToReplace(targets: readonly Target[], currentDirectory: string): void {
  const different = targets.find(({ path, content }) => {
    const facts = lstatSync(path, { throwIfNoEntry: false });
    return facts !== undefined && !(facts.isFile() && readFileSync(path).equals(content));
  });
  if (different === undefined) return;
  throw new Failure(
    'file',
    `« ${displayPath(different.path, currentDirectory)} » existe déjà et n’est pas le même : rien n’a été écrit.`,
    'Choisissez un autre dossier avec --output, ou ajoutez --force pour remplacer ce qui diffère.',
  );
}
