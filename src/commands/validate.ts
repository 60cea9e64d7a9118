import { summarize } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { ETATS, type Etat } from '../model/etat.ts';
import { diskProject } from '../project/disk.ts';
import { findContracts } from '../project/find.ts';
import { type Command, defineCommand } from './define.ts';

/** The report formats, each loaded when asked for. */
const REPORTS = {
  human: async () => (await import('../diagnostics/human.ts')).human,
  json: async () => (await import('../diagnostics/json.ts')).json,
} as const satisfies Record<string, () => Promise<Report>>;

export const validate: Command = defineCommand({
  name: 'validate',
  summary: 'Vérifie un ou plusieurs contrats et dit quoi corriger, à la ligne près',
  arguments: '[chemins...]',
  options: {
    format: {
      flags: '--format <format>',
      describe: 'forme du rapport',
      choices: Object.keys(REPORTS),
      default: 'human',
    },
    etat: {
      flags: '--etat <état>',
      describe: 'vérifie comme si le contrat était dans cet état (par défaut, le sien)',
      choices: ETATS,
    },
    quiet: { flags: '-q, --quiet', describe: 'ne montre que les erreurs' },
  },
  examples: [
    ['validate', 'vérifie le contrat du dossier courant'],
    ['validate contrats/valmont --etat arrete', 'dit ce qui manque encore avant la signature'],
    ['validate contrats --format json', 'vérifie tous les contrats d’un dossier, pour un programme'],
  ],

  async run(paths, options, { currentDirectory, paint, width }) {
    const folders = findContracts(paths, currentDirectory);
    const { checkContrat } = await import('../rules/check.ts');
    const checked = folders.map((folder) =>
      checkContrat(diskProject(folder, currentDirectory), options.etat as Etat | undefined),
    );
    const diagnostics = checked.flatMap((contract) => contract.diagnostics);
    const files = checked.flatMap(({ source }) => source.files);
    const summary = summarize(diagnostics, { files: files.length, contracts: folders.length });
    const report = await REPORTS[options.format as keyof typeof REPORTS]();
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    return {
      output: report({ diagnostics, summary, texts }, { paint, width, quiet: options.quiet }),
      outcome: summary.errors > 0 ? 'found-errors' : 'done',
    };
  },
});
