import { type Command, Help, type HelpConfiguration, type Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
};

/** Help as commander lays it out, in French. */
export const FRENCH_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: (usage) => usage.replace('[command]', '[commande]'),
  subcommandTerm: termOf,
  optionDescription: describeOption,
  showGlobalOptions: false,
  boxWrap: wrap,
};

/** Takes the place of a space that no line may end at: commander ends lines at any. */
const BOUND = '\ue000';

function wrap(text: string, width: number): string {
  const bound = text.replace(/(?<=«) | (?=[»:;!?])/gu, BOUND);
  return new Help().boxWrap(bound, width).replaceAll(BOUND, ' ');
}

/** « render [dossier] », « browser install »: what is typed, without the options that every command has. */
function termOf(command: Command): string {
  const below = command.commands.map((child) => child.name()).join('|');
  const words = below === '' ? command.usage().replace('[options]', '').trim() : below;
  return `${command.name()} ${words}`.trim();
}

function describeOption(option: Option): string {
  const more = [
    ...(option.argChoices === undefined ? [] : [`au choix : ${option.argChoices.join(', ')}`]),
    ...(typeof option.defaultValue === 'string' ? [`par défaut : ${option.defaultValue}`] : []),
  ];
  return more.length === 0 ? option.description : `${option.description} (${more.join(' ; ')})`;
}

/** The examples at the end of a page of help, each with what it does. */
export function examplesText(program: string, examples: readonly (readonly [string, string])[]): string {
  const lines = examples.map(([line, does]) => `  ${`${program} ${line}`.trimEnd()}\n      ${does}`);
  return `\nExemples :\n${lines.join('\n')}\n`;
}
