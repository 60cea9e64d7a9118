import { summarize } from '../diagnostics/diagnostic.ts';
import { REPORTS, type ReportName } from '../diagnostics/index.generated.ts';
import type { Findings } from '../diagnostics/report.ts';
import { ETATS, type Etat } from '../model/etat.ts';
import { findContracts } from '../project/find.ts';
import { plural } from '../text/agreement.ts';
import { type Command, type Context, defineCommand } from './define.ts';
import { checkContracts } from './validate/check-contracts.ts';
import type { CheckOrder } from './validate/check-folder.ts';
import { type ContractFindings, readFindings, writeFindings } from './validate/contract-findings.ts';
import type { Fixer } from './validate/fix.ts';
import { fixCommand } from './validate/fix-command.ts';
import { readShard, shareOf } from './validate/shard.ts';
import { mostWarnings, refuseContradictions } from './validate/usage.ts';

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
    baseline: {
      flags: '--baseline <fichier>',
      describe: 'laisse de côté les remarques déjà connues, dont ce fichier tient la liste',
    },
    updateBaseline: {
      flags: '--update-baseline',
      describe: 'écrit dans ce fichier les remarques d’aujourd’hui : elles sont désormais connues',
    },
    fix: { flags: '--fix', describe: 'corrige dans les fichiers ce qui peut l’être sans votre avis' },
    dryRun: {
      flags: '--dry-run',
      describe: 'montre ce que --fix corrigerait, sans rien écrire',
    },
    shard: {
      flags: '--shard <part>',
      describe: 'ne vérifie qu’une part des contrats : 1/4 pour la première de quatre',
    },
    cache: {
      flags: '--no-cache',
      describe: 'vérifie aussi les contrats qui n’ont pas changé depuis la dernière fois',
    },
    quiet: { flags: '-q, --quiet', describe: 'ne montre que les erreurs' },
  },
  examples: [
    ['validate', 'vérifie le contrat du dossier courant'],
    ['validate contrats/valmont --etat arrete', 'dit ce qui manque encore avant la signature'],
    ['validate --fix --dry-run', 'montre les corrections qui peuvent être faites sans vous'],
    [
      'validate --baseline connues.json --update-baseline',
      'prend acte de l’existant : seul ce qui est nouveau sera montré',
    ],
    ['validate contrats --format json', 'vérifie tous les contrats d’un dossier, pour un programme'],
    [
      'validate contrats --shard 2/4',
      'vérifie le deuxième quart des contrats d’un dossier, pendant que d’autres font le reste',
    ],
    [
      'validate --format github --max-warnings 0',
      'annote une demande de fusion sur GitHub, et n’y admet aucun avertissement',
    ],
  ],

  async run(paths, options, context) {
    const { currentDirectory, paint, width, say } = context;
    const most = mostWarnings(options.maxWarnings);
    refuseContradictions(options);
    const shard = options.shard === undefined ? undefined : readShard(options.shard);
    const all = findContracts(paths, currentDirectory, say);
    const folders = shard === undefined ? all : shareOf(all, shard);
    if (folders.length === 0)
      say(
        `La part ${options.shard} est vide : il n’y a ${all.length === 1 ? 'qu’un contrat' : `que ${plural(all.length, 'contrat')}`}.`,
      );
    const etat = options.etat as Etat | undefined;
    const fixer = await fixerFor(options, etat, context);
    // A contract alone is checked as soon as it is looked up: nothing is kept of it.
    const order = { currentDirectory, etat, isKept: options.cache && folders.length > 1 };
    const checked =
      fixer === undefined ? await checkAll(folders, order, context) : await fixAll(folders, fixer, context);
    fixer?.tell();
    const { contracts, known } = await newIn(checked, options, context);
    const diagnostics = contracts.flatMap((contract) => contract.diagnostics);
    const texts = new Map(contracts.flatMap((contract) => [...contract.texts]));
    const summary = summarize(diagnostics, {
      files: texts.size,
      contracts: contracts.length,
      ...(known === undefined ? {} : { known }),
    });
    if (options.dryRun && fixer !== undefined)
      return {
        output: fixer.difference(),
        outcome: fixer.hasCorrections() || summary.errors > 0 ? 'found-errors' : 'done',
      };
    const format = options.format as ReportName;
    const report = await REPORTS[format]();
    // Reports for programs show errors alone as well: the counts still tell of the rest.
    const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    const { contractLines } = await import('./validate/contract-lines.ts');
    const lines = contractLines(contracts, options.quiet, currentDirectory);
    const isTooMuch = summary.warnings > most;
    if (isTooMuch) say(`✗ ${plural(summary.warnings, 'avertissement')} : --max-warnings en admet ${most} au plus.`);
    return {
      output: report(
        { diagnostics: shown, summary, texts, ...(await summariesFor(format)), contracts: lines },
        { paint, width, fix: fixCommand(paths, context) },
      ),
      outcome: summary.errors > 0 || isTooMuch ? 'found-errors' : 'done',
    };
  },
});

/** What the rules demand, for the report that says so; others need not load them. */
async function summariesFor(format: ReportName): Promise<Pick<Findings, 'summaryOf'>> {
  if (format !== 'sarif') return {};
  const [{ RULES }, { summaries }] = await Promise.all([
    import('../rules/index.generated.ts'),
    import('../rules/sheet.ts'),
  ]);
  return { summaryOf: summaries(RULES) };
}

/** Who corrects the contracts, if that was asked for. */
async function fixerFor(
  { fix, dryRun }: { fix: boolean; dryRun: boolean },
  etat: Etat | undefined,
  context: Context,
): Promise<Fixer | undefined> {
  if (!fix && !dryRun) return undefined;
  const [{ contractFixer }, { checkContrat }] = await Promise.all([
    import('./validate/fix.ts'),
    import('../rules/check.ts'),
  ]);
  return contractFixer((project) => checkContrat(project, etat), dryRun, context);
}

/** Fewer contracts are checked before a second thread is ready. */
const WORTH_THREADS = 40;

async function checkAll(
  folders: readonly string[],
  order: CheckOrder,
  context: Context,
): Promise<readonly ContractFindings[]> {
  const { threads } = context;
  if (threads !== undefined && threads.most > 1 && folders.length >= WORTH_THREADS) {
    const { checkInThreads } = await import('./validate/check-in-threads.ts');
    return checkInThreads(folders, order, threads, context);
  }
  const { openFolderCheck } = await import('./validate/check-folder.ts');
  const check = await openFolderCheck(order, context);
  const checked = await checkContracts(folders, (folder) => readFindings(folder, check.findingsIn(folder)), context);
  check.close();
  return checked;
}

/** One after the other: what is changed on the disk is told in order. */
async function fixAll(
  folders: readonly string[],
  fixer: Fixer,
  context: Context,
): Promise<readonly ContractFindings[]> {
  return checkContracts(folders, (folder) => readFindings(folder, writeFindings(fixer.fix(folder))), context);
}

/** What a baseline does not know yet; all of it where there is none. */
async function newIn(
  contracts: readonly ContractFindings[],
  { baseline, updateBaseline, quiet }: { baseline: string | undefined; updateBaseline: boolean; quiet: boolean },
  { currentDirectory, say }: Context,
): Promise<{ readonly contracts: readonly ContractFindings[]; readonly known?: number }> {
  if (baseline === undefined) return { contracts };
  const { holdAgainstBaseline } = await import('./validate/hold-against-baseline.ts');
  return holdAgainstBaseline(contracts, baseline, updateBaseline, {
    currentDirectory,
    say: quiet ? () => undefined : say,
  });
}
