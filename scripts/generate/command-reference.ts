import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import type { Command, Option } from '../../src/commands/define.ts';
import { readCommands } from './command-index.ts';
import type { ReferencePage } from './yaml-reference.ts';

/** The folder of the pages, relative to the repository. */
export const COMMAND_PAGES_FOLDER = 'docs/reference/commandes';

const NOTICE =
  '<!-- Fait par « npm run generate » à partir de src/commands/ : modifiez la commande, pas cette page. -->';

const MEANINGS: Readonly<Record<keyof typeof EXIT_CODES, string>> = {
  done: 'tout s’est bien passé (il peut rester des avertissements)',
  'found-errors': 'le contrat a des erreurs',
  usage: 'la commande a été mal écrite',
  file: 'un fichier ne peut pas être lu ou écrit, ou il n’y a pas de contrat',
  document: 'un document ne peut pas être fait, par exemple faute de navigateur',
  bug: 'le programme s’est trompé : signalez-le',
  interrupted: 'la commande a été interrompue',
};

/** One page per command, and the one that lists them with the exit codes. */
export async function generateCommandReference(): Promise<readonly ReferencePage[]> {
  const commands = (await readCommands()).map(({ command }) => command).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages = commands.map((command) => ({
    path: `${COMMAND_PAGES_FOLDER}/${pageOf(command)}`,
    text: page(command),
  }));
  return [{ path: `${COMMAND_PAGES_FOLDER}/index.md`, text: index(commands) }, ...pages];
}

function index(commands: readonly Command[]): string {
  const rows = commands.map(
    (command) => `| [\`cls ${command.name}\`](${pageOf(command)}) | ${cell(command.summary)} |\n`,
  );
  const codes = Object.entries(EXIT_CODES).map(
    ([outcome, code]) => `| ${code} | ${MEANINGS[outcome as keyof typeof EXIT_CODES]} |\n`,
  );
  return `${NOTICE}

# Les commandes

Sous Windows, \`cls\` efface l’écran : tapez \`clsante\` à la place.

| Commande | Ce qu’elle fait |
| --- | --- |
${rows.join('')}
Toutes comprennent aussi \`--help\`, qui montre leur aide, et \`--no-color\`, qui écrit sans couleurs. \`cls --version\` dit la version du
programme.

## Codes de sortie

Ils servent aux scripts et à l’intégration continue ; ils ne changent pas d’une version à l’autre.

| Code | Ce qu’il veut dire |
| --- | --- |
${codes.join('')}`;
}

function page(command: Command): string {
  const options = Object.values(command.options);
  const rows = options.map((option) => `| \`${option.flags}\` | ${cell(describe(option))} |\n`);
  const usage = ['cls', command.name, ...(options.length > 0 ? ['[options]'] : []), command.arguments].filter(Boolean);
  const table =
    rows.length === 0 ? '' : `\n## Options\n\n| Option | Ce qu’elle fait |\n| --- | --- |\n${rows.join('')}`;
  const examples = command.examples.map(([line, does]) => `- \`cls ${line}\` : ${does}.\n`);
  return `${NOTICE}

# cls ${command.name}

${command.summary}.

\`\`\`text
${usage.join(' ')}
\`\`\`
${table}
## Exemples

${examples.join('')}
Les [codes de sortie](index.md#codes-de-sortie) sont ceux de toutes les commandes.
`;
}

function describe({ describe: what, choices, default: usual }: Option): string {
  const more = [
    ...(choices === undefined ? [] : [`au choix : ${choices.map((choice) => `\`${choice}\``).join(', ')}`]),
    ...(usual === undefined ? [] : [`par défaut : \`${usual}\``]),
  ];
  return more.length === 0 ? what : `${what} (${more.join(' ; ')})`;
}

function pageOf({ name }: Command): string {
  return `${name.replaceAll(' ', '-')}.md`;
}

/** Text for one cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
