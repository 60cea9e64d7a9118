import { extname, resolve } from 'node:path';
import { visible } from '../diagnostics/frame.ts';
import { doublonEnMots } from '../documents/portefeuille/words.ts';
import type { Portefeuille } from '../model/portefeuille/portefeuille.ts';
import { displayPath } from '../project/disk.ts';
import { Failure } from '../project/failure.ts';
import { findContracts } from '../project/find.ts';
import { writeOutput } from '../project/output.ts';
import { plural } from '../text/agreement.ts';
import { type Command, type Context, defineCommand } from './define.ts';
import { dayOfView } from './stats/day.ts';
import { STATS_FORMATS, type StatsFormat } from './stats/formats.ts';

export const stats: Command = defineCommand({
  name: 'stats',
  summary: 'Fait la vue régionale d’un dossier de contrats : signatures, thèmes, signataires, fiches, budgets',
  arguments: '[dossiers...]',
  options: {
    format: {
      flags: '-f, --format <format>',
      describe: 'forme de la vue (par défaut, celle que dit le nom du fichier de --output, sinon human)',
      choices: Object.keys(STATS_FORMATS),
    },
    output: {
      flags: '-o, --output <fichier>',
      describe: 'fichier où l’écrire (par défaut, la sortie du terminal)',
    },
    theme: { flags: '--theme <nom>', describe: 'thème de la page (par défaut, sobre)' },
    date: {
      flags: '--date <AAAA-MM-JJ>',
      describe: 'jour à partir duquel compter les contrats qui finissent dans l’année (par défaut, aujourd’hui)',
    },
    force: { flags: '--force', describe: 'remplace aussi un fichier que le programme n’a pas fait' },
    quiet: { flags: '-q, --quiet', describe: 'ne dit que ce qui ne va pas' },
  },
  examples: [
    ['stats contrats', 'montre les chiffres de tous les contrats du dossier'],
    ['stats contrats --output region.html', 'en fait une page, avec carte, recherche et filtres'],
    ['stats contrats --output region.csv', 'en fait un tableau pour Excel, une ligne par contrat'],
    ['stats contrats --format json --date 2026-01-01', 'donne les chiffres à un programme, vus de ce jour'],
  ],

  async run(paths, options, context) {
    const format = formatOf(options.format as StatsFormat | undefined, options.output);
    const jour = dayOfView(options.date, context);
    const folders = findContracts(paths, context.currentDirectory, context.say);
    const [{ readContracts }, { countPortefeuille }] = await Promise.all([
      import('./stats/read-portefeuille.ts'),
      import('../model/portefeuille/portefeuille.ts'),
    ]);
    const { contrats, illisibles } = await readContracts(folders, context);
    const portefeuille = countPortefeuille(contrats, illisibles, jour);
    tell(portefeuille, context);
    const { write, isOurs } = await STATS_FORMATS[format]();
    const text = await write(portefeuille, context, options.theme);
    const outcome = illisibles.length > 0 || contrats.some(({ estPartiel }) => estPartiel) ? 'found-errors' : 'done';
    if (options.output === undefined) return { output: text, outcome };
    const path = resolve(context.currentDirectory, options.output);
    writeOutput(path, new TextEncoder().encode(text), isOurs, options.force);
    if (!options.quiet) context.say(`${context.paint.green('✓')} ${displayPath(path, context.currentDirectory)}`);
    return { output: '', outcome };
  },
});

/** What is asked for; else what the name of the file says. */
function formatOf(asked: StatsFormat | undefined, output: string | undefined): StatsFormat {
  if (output === undefined) return asked ?? 'human';
  const extension = extname(output).slice(1).toLowerCase();
  const format = asked ?? Object.keys(STATS_FORMATS).find((name): name is StatsFormat => name === extension);
  if (format !== undefined && format !== 'human') return format;
  throw new Failure(
    'usage',
    asked === undefined
      ? `Le nom « ${output} » ne dit pas dans quel format écrire la vue.`
      : 'Le format human est fait pour être lu dans le terminal : il ne s’écrit pas dans un fichier.',
    'Donnez à --output un nom en .html, .csv ou .json, ou ajoutez --format html, csv ou json.',
  );
}

/** Says on stderr which contracts the figures leave out, wholly or in part, and which they may count twice. */
function tell({ contrats, illisibles, doublons }: Portefeuille, { say, paint, program }: Context): void {
  for (const { dossier, raison } of illisibles)
    say(`${paint.red('✗')} ${visible(dossier)} n’est pas compté : ${visible(raison)}.`);
  const partial = contrats.filter(({ estPartiel }) => estPartiel);
  for (const { dossier } of partial)
    say(`${paint.yellow('!')} ${visible(dossier)} n’est compté qu’en partie : des valeurs y sont refusées.`);
  for (const doublon of doublons) say(`${paint.yellow('!')} ${visible(doublonEnMots(doublon))}`);
  if (illisibles.length + partial.length > 0)
    say(
      `${plural(illisibles.length + partial.length, 'contrat')} à corriger : « ${program} validate » dit quoi, à la ligne près.`,
    );
}
