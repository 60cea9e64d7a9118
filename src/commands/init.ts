import { resolve } from 'node:path';
import { displayPath } from '../project/disk.ts';
import { CONTRACT_FILE } from '../project/project.ts';
import { type Command, defineCommand } from './define.ts';
import { destinationOf, refuseDestination } from './init/destination.ts';

export const init: Command = defineCommand({
  name: 'init',
  summary: 'Commence un contrat : pose quelques questions et en écrit les fichiers',
  arguments: '[dossier]',
  options: {
    territoire: {
      flags: '-t, --territoire <nom|code>',
      describe: 'commune, intercommunalité ou département : son nom, son code Insee ou son SIREN',
    },
    type: {
      flags: '--type <sorte>',
      describe: 'pour un territoire qui n’est rien de cela',
      choices: ['pays', 'petr', 'syndicat-mixte', 'com', 'collectivite-unique'],
    },
    departement: {
      flags: '--departement <numéros>',
      describe: 'avec --type : ses départements, séparés par des virgules',
    },
    titre: {
      flags: '--titre <texte>',
      describe: 'titre du contrat (par défaut, « Contrat local de santé » et le territoire)',
    },
    debut: { flags: '--debut <date>', describe: 'premier jour du contrat (par défaut, le 1er janvier prochain)' },
    fin: { flags: '--fin <date>', describe: 'dernier jour du contrat' },
    duree: { flags: '--duree <durée>', describe: 'durée du contrat, au lieu de sa fin (par défaut, 5 ans)' },
    partenaires: {
      flags: '-p, --partenaires <liste>',
      describe: 'avec qui, en plus de l’ARS et de la collectivité : prefecture, departement, cpam, hopital…',
    },
    axes: { flags: '--axes <nombre>', describe: 'nombre d’axes (par défaut, 3)' },
    yes: { flags: '-y, --yes', describe: 'prend les réponses par défaut, sans poser de question' },
    input: { flags: '--no-input', describe: 'ne pose aucune question' },
    dryRun: { flags: '--dry-run', describe: 'montre les fichiers sans les écrire' },
  },
  examples: [
    ['init', 'pose les questions, puis écrit le contrat'],
    ['init contrat --territoire Montbrison --yes', 'commence le contrat de Montbrison dans le dossier « contrat »'],
    [
      'init -t 200065886 --debut 2027-07-01 --duree "5 ans" -p prefecture,cpam,hopital --axes 4 --yes',
      'répond à tout d’avance ; une intercommunalité se donne par son SIREN',
    ],
    ['init -t "Pays de Valmont" --type pays --departement 42,69 --yes', 'un territoire qui n’a pas de code'],
  ],

  async run(paths, options, context) {
    const [named] = paths;
    refuseDestination(resolve(context.currentDirectory, named ?? '.'), context.currentDirectory, context.program);
    const { answersOf } = await import('./init/read-answers.ts');
    const answers = await answersOf(options, context);
    const folder = destinationOf(named, answers.territoire.nom, context.currentDirectory);
    refuseDestination(folder, context.currentDirectory, context.program);
    const { contractFiles } = await import('./init/contract-files.ts');
    const files = contractFiles(answers);
    if (options.dryRun) return { output: shown(files), outcome: 'done' };
    const { writeNewFiles } = await import('../project/new-files.ts');
    // Ctrl-C waits until all of them are there; the one that makes it a contract comes last.
    context.signal.throwIfAborted();
    const { kept } = writeNewFiles(folder, contractLast(files), context.currentDirectory);
    const { tell } = await import('./init/tell.ts');
    tell(displayPath(folder, context.currentDirectory), kept, answers, context);
    return { output: '', outcome: 'done' };
  },
});

function contractLast(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].toSorted(([a], [b]) => Number(a === CONTRACT_FILE) - Number(b === CONTRACT_FILE)));
}

/** Every file under its name, as `tail` shows several. */
function shown(files: ReadonlyMap<string, string>): string {
  return [...files].map(([path, text]) => `==> ${path} <==\n${text}`).join('\n');
}
