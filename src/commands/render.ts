import { ETATS, type Etat } from '../model/etat.ts';
import { diskProject } from '../project/disk.ts';
import { recordingProject } from '../project/recording.ts';
import { plural } from '../text/agreement.ts';
import { type Command, type Context, defineCommand } from './define.ts';
import { chooseAmong } from './render/choose.ts';
import { DEFAULT_FORMATS, FORMATS } from './render/formats.ts';
import { keepBrowser } from './render/kept-browser.ts';
import { mayRender } from './render/may-render.ts';
import { oneContract } from './render/one-contract.ts';
import { type RenderOrder, renderContract, standingOf } from './render/render-contract.ts';

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
    pilote: {
      flags: '--pilote <ids>',
      describe: 'livre des seules fiches de ces pilotes, un fichier chacun (partenaires, séparés par des virgules)',
    },
    fiche: {
      flags: '--fiche <ids>',
      describe: 'ces fiches seules, un fichier chacune, dans « fiches » (séparées par des virgules)',
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
    theme: {
      flags: '--theme <nom|dossier>',
      describe:
        'mise en page : sobre, accessible, institution, ou un dossier à vous, ./mon-theme (par défaut, celle du contrat, ou sobre)',
    },
    modeles: {
      flags: '--modeles',
      describe: 'emploie les modèles et les styles du dossier « modeles » du contrat',
    },
    browser: {
      flags: '--browser <chemin|ws://…>',
      describe: 'navigateur qui fait les PDF : un programme de cet ordinateur, ou l’adresse d’un navigateur distant',
    },
    watch: {
      flags: '-w, --watch',
      describe: 'les refait à chaque changement enregistré dans le dossier, jusqu’à Ctrl-C',
    },
    force: {
      flags: '--force',
      describe: 'refait aussi les documents inchangés, et remplace les fichiers que le programme n’a pas faits',
    },
    quiet: { flags: '-q, --quiet', describe: 'ne dit que ce qui ne va pas' },
  },
  examples: [
    ['render', 'fait tous les documents du contrat du dossier courant, dans « sortie »'],
    ['render contrats/valmont --document communique --format pdf', 'ne fait que le communiqué, en PDF'],
    ['render --document communique --format txt', 'fait le texte du communiqué, à copier dans un courriel'],
    ['render --pilote ars', 'fait le livre des fiches que pilote l’ARS'],
    ['render --fiche 1.1,2.3 --format pdf', 'fait deux fiches seules, en PDF'],
    ['render --etat arrete --output a-signer', 'fait l’exemplaire à signer'],
    ['render --watch --format html', 'refait les pages à chaque fois qu’un fichier du contrat est enregistré'],
  ],

  async run(paths, options, context) {
    const folder = oneContract(paths, context);
    const order: RenderOrder = {
      folder,
      formats: chooseAmong(FORMATS, options.format, 'format', (name) => name),
      document: options.document,
      pilote: options.pilote,
      fiche: options.fiche,
      output: options.output,
      date: options.date,
      theme: options.theme,
      modeles: options.modeles,
      force: options.force,
    };
    const etat = options.etat as Etat | undefined;
    if (options.watch) {
      const { watchContract } = await import('./render/watch-contract.ts');
      return watchContract(order, etat, options.browser, context);
    }
    const project = recordingProject(diskProject(folder, context.currentDirectory));
    const { checkContrat } = await import('../rules/check.ts');
    const checked = checkContrat(project, etat);
    if (!(await mayRender(checked, context))) return { output: '', outcome: 'found-errors' };
    const browser = keepBrowser(context, options.browser);
    const onWritten = (shown: string): void => {
      if (!options.quiet) context.say(`${context.paint.green('✓')} ${shown}`);
    };
    let unchanged = 0;
    const onStanding = (): void => {
      unchanged += 1;
    };
    const standing = standingOf(order, context);
    try {
      await renderContract(checked.contrat, project, order, { context, browser, standing, onWritten, onStanding });
    } finally {
      await browser.close();
    }
    if (unchanged > 0 && !options.quiet) context.say(toldOf(unchanged, context));
    return { output: '', outcome: 'done' };
  },
});

/** What is said of documents that were not made again. */
function toldOf(unchanged: number, { paint }: Context): string {
  return paint.dim(`= ${plural(unchanged, 'fichier inchangé', 'fichiers inchangés')} (--force refait tout)`);
}
