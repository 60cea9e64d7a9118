import { Command as Commander, CommanderError, Option as CommanderOption } from 'commander';
import type { Command, Option } from '../commands/define.ts';
import { COMMANDS } from '../commands/index.generated.ts';
import { examplesText, FRENCH_HELP } from './french-help.ts';
import { helpInstead } from './french-mistakes.ts';

/** What was typed: which command, on what, how. Without command, help or the version was asked for. */
export interface CommandLine {
  readonly command?: Command;
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** The help or the version, if one was asked for. */
  readonly printed: string;
}

/**
 * Reads a command line by what the commands of the folder `commands/` say of themselves.
 * @param name the name of the program, as it was typed
 * @param words what was typed after it
 * @throws CommandLineMistake when the words can't be understood
 */
export function readCommandLine(name: string, version: string, words: readonly string[]): CommandLine {
  let line: Omit<CommandLine, 'printed'> = { paths: [], options: {} };
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const root = configure(new Commander(name), print)
    .description('Écrire un contrat local de santé comme du code : le vérifier, en tirer tous ses documents.')
    .version(version, '-v, --version', 'dit la version du programme')
    .helpCommand('help [commande]', 'montre l’aide d’une commande')
    .addHelpText(
      'after',
      examplesText(name, [
        ['', 'dit où en est le contrat du dossier courant, et quoi faire ensuite'],
        ['init', 'commence un contrat'],
        ['validate', 'vérifie le contrat du dossier courant'],
        ['render', 'en fait les documents'],
      ]),
    );
  for (const command of meantBy(words)) {
    const child = addCommand(root, command, print).action((...received: unknown[]) => {
      const paths = received
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      line = { command, paths, options: namedOptions(command, child.opts()) };
    });
    child.addHelpText('after', examplesText(name, command.examples));
  }
  try {
    // Without a word, the program says what to do next where one stands.
    if (words.every((word) => word === '--no-color')) return { command: WITHOUT_WORD, paths: [], options: {}, printed };
    root.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) print(helpInstead(error, root, words));
  }
  return { ...line, printed };
}

/** The commands that the first word can mean: all of them take longer to describe than a command line to read. */
function meantBy([first, ...others]: readonly string[]): readonly Command[] {
  if (others.length === 0 && (first === '-v' || first === '--version')) return [];
  const meant = COMMANDS.filter(({ name }) => name === first || name.startsWith(`${first} `));
  return meant.length === 0 ? COMMANDS : meant;
}

/** The program typed alone says what to do next. */
const WITHOUT_WORD: Command = {
  name: '',
  summary: '',
  arguments: '',
  options: {},
  examples: [],
  run: async (...words) => (await import('../commands/status/what-next.ts')).whatNext.run(...words),
};

/** What commands of two words have in common. */
const GROUPS: Readonly<Record<string, string>> = { add: 'Ajoute au contrat, sans rien changer du reste' };

/** Words of two parts, as `browser install`, hang under a parent of the first word. */
function addCommand(root: Commander, command: Command, print: (text: string) => void): Commander {
  const words = command.name.split(' ');
  let parent = root;
  for (const word of words.slice(0, -1)) {
    parent =
      parent.commands.find((known) => known.name() === word) ??
      configure(parent.command(word), print).description(GROUPS[word] ?? command.summary);
  }
  const child = configure(parent.command([words.at(-1), command.arguments].filter(Boolean).join(' ')), print);
  child.description(command.summary).summary(command.summary);
  for (const [key, option] of Object.entries(command.options)) child.addOption(optionOf(key, option));
  return child;
}

function configure(commander: Commander, print: (text: string) => void): Commander {
  return commander
    .exitOverride()
    .helpOption('-h, --help', 'montre cette aide')
    .option('--no-color', 'écrit sans couleurs')
    .configureOutput({
      // Help that was asked for is data; mistakes are told in French by the caller.
      writeOut: print,
      writeErr: () => {},
    })
    .configureHelp(FRENCH_HELP);
}

function optionOf(key: string, { flags, describe, choices, default: value }: Option): CommanderOption {
  const option = new CommanderOption(flags, describe).default(value);
  option.attributeName = () => key;
  return choices === undefined ? option : option.choices(choices);
}

function namedOptions(command: Command, values: Record<string, unknown>): CommandLine['options'] {
  const entries = Object.entries(command.options).map(([key, { flags }]) => {
    const value = values[key];
    return [key, typeof value === 'string' ? value : flags.includes('<') ? undefined : value === true] as const;
  });
  return Object.fromEntries(entries);
}
