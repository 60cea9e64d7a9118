import { summarize } from '../diagnostics/diagnostic.ts';
import { REPORTS, type ReportName } from '../diagnostics/index.generated.ts';
import { ETATS, type Etat } from '../model/etat.ts';
import { diskProject } from '../project/disk.ts';
import { Failure } from '../project/failure.ts';
import { findContracts } from '../project/find.ts';
import { plural } from '../text/agreement.ts';
import { type Command, defineCommand } from './define.ts';

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
    maxWarnings: {
      flags: '--max-warnings <nombre>',
      describe: 'échoue aussi s’il y a plus d’avertissements que ce nombre',
    },
    quiet: { flags: '-q, --quiet', describe: 'ne montre que les erreurs' },
  },
  examples: [
    ['validate', 'vérifie le contrat du dossier courant'],
    ['validate contrats/valmont --etat arrete', 'dit ce qui manque encore avant la signature'],
    ['validate contrats --format json', 'vérifie tous les contrats d’un dossier, pour un programme'],
    [
      'validate --format github --max-warnings 0',
      'annote une demande de fusion sur GitHub, et n’y admet aucun avertissement',
    ],
  ],

  async run(paths, options, { currentDirectory, paint, width, say }) {
    const most = mostWarnings(options.maxWarnings);
    const folders = findContracts(paths, currentDirectory, say);
    const { checkContrat } = await import('../rules/check.ts');
    const checked = folders.map((folder) =>
      checkContrat(diskProject(folder, currentDirectory), options.etat as Etat | undefined),
    );
    const diagnostics = checked.flatMap((contract) => contract.diagnostics);
    const files = checked.flatMap(({ source }) => source.files);
    const summary = summarize(diagnostics, { files: files.length, contracts: folders.length });
    const report = await REPORTS[options.format as ReportName]();
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    const { RULES } = await import('../rules/index.generated.ts');
    const summaries = new Map(RULES.map((rule) => [rule.id, rule.summary]));
    // Reports for programs show errors alone as well: the counts still tell of the rest.
    const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    const isTooMuch = summary.warnings > most;
    if (isTooMuch) say(`✗ ${plural(summary.warnings, 'avertissement')} : --max-warnings en admet ${most} au plus.`);
    return {
      output: report({ diagnostics: shown, summary, texts, summaries }, { paint, width }),
      outcome: summary.errors > 0 || isTooMuch ? 'found-errors' : 'done',
    };
  },
});

/** @throws Failure when what was typed is no whole number */
function mostWarnings(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new Failure(
    'usage',
    `« ${typed} » n’est pas un nombre d’avertissements.`,
    'Écrivez un nombre entier à partir de 0, par exemple « --max-warnings 0 ».',
  );
}
