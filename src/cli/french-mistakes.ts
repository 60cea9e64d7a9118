import type { Command as Commander, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { meantValue } from '../schema/meant-value.ts';
import { CommandLineMistake } from './command-line-mistake.ts';

/**
 * The help that serves whoever typed a first word alone, as `browser`; any other mistake is thrown in French.
 * @throws CommandLineMistake
 */
export function helpInstead(error: CommanderError, root: Commander, words: readonly string[]): string {
  if (error.code !== 'commander.help') throw mistakeOf(error, root, words);
  const named = words.filter((word) => word !== 'help');
  const command = commandOf(root, named);
  const unknown = named.find((word) => word !== command.name() && !word.startsWith('-'));
  if (unknown === undefined) return command.helpInformation();
  throw new CommandLineMistake(
    `La commande « ${unknown} » n’existe pas.`,
    didYouMean(unknown, namesBelow(command)) ?? `Tapez « ${fullName(root)} --help » pour voir ce qui est possible.`,
  );
}

/**
 * Turns what commander says of a command line into French, with the nearest right word where there is one.
 * @param words what was typed after the program's name
 */
function mistakeOf(error: CommanderError, root: Commander, words: readonly string[]): CommandLineMistake {
  const command = commandOf(root, words);
  const [, token = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const seeHelp = `Tapez « ${fullName(command)} --help » pour voir ce qui est possible.`;
  switch (error.code) {
    case 'commander.unknownCommand':
      return new CommandLineMistake(
        `La commande « ${token} » n’existe pas.`,
        didYouMean(token, namesBelow(command)) ?? seeHelp,
      );
    case 'commander.unknownOption':
      return new CommandLineMistake(
        `La commande « ${fullName(command)} » ne connaît pas l’option « ${token} ».`,
        didYouMean(
          token,
          command.options.flatMap(({ long }) => long ?? []),
        ) ?? seeHelp,
      );
    case 'commander.optionMissingArgument':
      return new CommandLineMistake(`L’option « ${token} » attend une valeur.`, seeHelp);
    case 'commander.invalidArgument':
      return invalidValue(token, error.message, command);
    case 'commander.missingArgument':
      return new CommandLineMistake(MISSING[token] ?? `Il manque un argument : ${token}.`, seeHelp);
    case 'commander.excessArguments':
      return new CommandLineMistake(
        command.name() === 'render'
          ? 'Il y a trop de mots après la commande : « render » fait un seul contrat à la fois.'
          : 'Il y a trop de mots après la commande.',
        `Un chemin avec des espaces s’écrit entre guillemets. ${seeHelp}`,
      );
    default:
      // No option of ours leads here: what commander refuses in another way is a fault of the program.
      throw error;
  }
}

function invalidValue(flags: string, message: string, command: Commander): CommandLineMistake {
  const option = command.options.find((known) => known.flags === flags);
  const value = message.split("argument '").slice(1).join("argument '").split("' is invalid")[0] ?? '';
  const choices = option?.argChoices ?? [];
  return new CommandLineMistake(
    `« ${value} » n’est pas une valeur de l’option ${option?.long ?? flags}.`,
    meant(value, choices) ?? didYouMean(value, choices) ?? `Valeurs possibles : ${choices.join(', ')}.`,
  );
}

/** « CCAS » is `ccas`, « mairie » is `collectivite`: as in the contract. */
function meant(typed: string, known: readonly string[]): string | undefined {
  const value = meantValue(typed, known);
  return value === undefined ? undefined : `Écrivez « ${value} ».`;
}

function didYouMean(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(typed, known);
  return distance(typed, nearest) <= Math.max(2, typed.length / 3) ? `Vouliez-vous dire « ${nearest} » ?` : undefined;
}

/** The command that was typed; options may stand before it, and none of those takes a value. */
function commandOf(root: Commander, words: readonly string[]): Commander {
  let command = root;
  for (const word of words.filter((one) => !one.startsWith('-'))) {
    const next = command.commands.find((known) => known.name() === word);
    if (next === undefined) break;
    command = next;
  }
  return command;
}

function namesBelow(command: Commander): readonly string[] {
  return command.commands.map((known) => known.name());
}

function fullName(command: Commander): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

/** What is missing, by the word that stands for it in the help. */
const MISSING: Readonly<Record<string, string>> = {
  pdf: 'Il manque le chemin du PDF.',
  shell: 'Il manque le nom du terminal : bash, zsh, fish ou powershell.',
};
