import { join, resolve } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { DocumentDefinition } from '../documents/define.ts';
import { ETATS, type Etat } from '../model/etat.ts';
import { diskProject, displayPath } from '../project/disk.ts';
import { Failure } from '../project/failure.ts';
import { findContracts } from '../project/find.ts';
import { writeOutput } from '../project/output.ts';
import { recordingProject } from '../project/recording.ts';
import { type Command, type Context, defineCommand } from './define.ts';
import { chooseAmong } from './render/choose.ts';
import { documentDate } from './render/document-date.ts';
import { DEFAULT_FORMATS, FORMATS, madeIn } from './render/formats.ts';
import { keepSigned } from './render/keep-signed.ts';
import type { MakeOptions } from './render/make-files.ts';
import { makeViews } from './render/make-views.ts';
import { mayRender } from './render/may-render.ts';

export const render: Command = defineCommand({
  name: 'render',
  summary: 'Fait les documents du contrat, en HTML et en PDF',
  arguments: '[dossier]',
  options: {
    document: {
      flags: '-d, --document <noms>',
      describe: 'documents à faire, séparés par des virgules (par défaut, tous ceux qui ont matière)',
    },
    format: {
      flags: '-f, --format <formats>',
      describe: `formats, séparés par des virgules : ${FORMATS.join(', ')} (md et txt : communiqué et actualité)`,
      default: DEFAULT_FORMATS.join(','),
    },
    output: {
      flags: '-o, --output <dossier>',
      describe: 'où les écrire (par défaut, le dossier « sortie » du contrat)',
    },
    etat: {
      flags: '--etat <état>',
      describe: 'fait les documents de cet état (par défaut, celui du contrat)',
      choices: ETATS,
    },
    date: { flags: '--date <AAAA-MM-JJ>', describe: 'date inscrite dans les fichiers' },
    theme: { flags: '--theme <nom>', describe: 'thème de mise en page (par défaut, celui du contrat, ou sobre)' },
    browser: {
      flags: '--browser <chemin|ws://…>',
      describe: 'navigateur qui fait les PDF : un programme de cet ordinateur, ou l’adresse d’un navigateur distant',
    },
    force: { flags: '--force', describe: 'remplace aussi les fichiers que le programme n’a pas faits' },
    quiet: { flags: '-q, --quiet', describe: 'ne dit que ce qui ne va pas' },
  },
  examples: [
    ['render', 'fait tous les documents du contrat du dossier courant, dans « sortie »'],
    ['render contrats/valmont --document communique --format pdf', 'ne fait que le communiqué, en PDF'],
    ['render --document communique --format txt', 'fait le texte du communiqué, à copier dans un courriel'],
    ['render --etat arrete --output a-signer', 'fait l’exemplaire à signer'],
  ],

  async run(paths, options, context) {
    const folder = oneContract(paths, context);
    const formats = chooseAmong(FORMATS, options.format, 'format', (name) => name);
    const project = recordingProject(diskProject(folder, context.currentDirectory));
    const { checkContrat } = await import('../rules/check.ts');
    const checked = checkContrat(project, options.etat as Etat | undefined);
    if (!(await mayRender(checked, context))) return { output: '', outcome: 'found-errors' };

    const { DOCUMENTS } = await import('../documents/index.generated.ts');
    const chosen = await chosenDocuments(DOCUMENTS, options.document, checked.contrat);
    const documents = madeIn(formats, chosen, options.document !== undefined);
    const date = documentDate(checked.contrat, options.date, context.machine.env);
    const viewsOf: MakeOptions['viewsOf'] = (some, made) => makeViews(some, checked.contrat, project, made);
    // Every picture is read before the first file is made: the contract carries all that its folder gave.
    viewsOf(documents, () => undefined);
    const output = resolve(context.currentDirectory, options.output ?? join(folder, 'sortie'));
    const { makeFiles } = await import('./render/make-files.ts');
    const written: string[] = [];
    const made = makeFiles(documents, {
      context,
      formats,
      date,
      theme: options.theme ?? checked.contrat.yaml.documents?.theme ?? 'sobre',
      browser: options.browser,
      contrat: checked.contrat,
      viewsOf,
      filesRead: project.filesRead(),
    });
    // From here on an interruption has something to clear away.
    const { signal } = context;
    for await (const { name, bytes, isOurs } of made) {
      const path = join(output, name);
      keepSigned(path, context.currentDirectory);
      writeOutput(path, bytes, isOurs, options.force, options.output === undefined ? folder : undefined);
      written.push(displayPath(path, context.currentDirectory));
      if (!options.quiet) context.say(`${context.paint.green('✓')} ${written.at(-1)}`);
      await breathe();
      signal.throwIfAborted();
    }
    return { output: '', outcome: 'done' };
  },
});

function oneContract(paths: readonly string[], context: Context): string {
  const [folder, another] = findContracts(paths, context.currentDirectory, context.say);
  if (folder === undefined || another !== undefined) {
    throw new Failure(
      'usage',
      'Ce dossier contient plusieurs contrats.',
      'Donnez le dossier de celui dont vous voulez les documents.',
    );
  }
  return folder;
}

async function chosenDocuments(
  all: readonly DocumentDefinition[],
  asked: string | undefined,
  contrat: Parameters<DocumentDefinition['hasMatter']>[0],
): Promise<readonly DocumentDefinition[]> {
  if (asked === undefined) return all.filter((document) => document.hasMatter(contrat));
  const chosen = chooseAmong(all, asked, 'document', ({ name }) => name);
  const empty = chosen.find((document) => !document.hasMatter(contrat));
  if (empty !== undefined) {
    throw new Failure(
      'document',
      `Le contrat n’a pas de quoi faire ${empty.label}.`,
      'Ajoutez au contrat ce dont ce document est fait, ou ne le demandez pas.',
    );
  }
  return chosen;
}
