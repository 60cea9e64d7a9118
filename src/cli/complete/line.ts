import type { Command, Option } from '../../commands/define.ts';

/** What is being typed: the whole of the command line before the cursor, understood as far as it can be. */
export interface Line {
  /** The command, once its name is whole. */
  readonly command: Command | undefined;
  /** The words of a name that is not whole yet: `browser` before `install`. */
  readonly begun: readonly string[];
  /** Paths and names that stand after the command. */
  readonly given: readonly string[];
  /** The options that stand there already, by key. */
  readonly options: ReadonlySet<string>;
  /** The option whose value the cursor stands in, with what stands before that value in the same word: `--format=`. */
  readonly awaiting: { readonly key: string; readonly option: Option; readonly before: string } | undefined;
  /** What is typed of the value or word at the cursor. */
  readonly current: string;
}

/**
 * Understands a line that is not finished.
 * @param before the words between the program's name and the cursor
 * @param current what is typed of the word at the cursor, maybe nothing
 */
export function readLine(before: readonly string[], current: string, commands: readonly Command[]): Line {
  const named = commands
    .map((command) => ({ command, words: command.name.split(' ') }))
    .find(({ words }) => words.every((word, index) => before[index] === word));
  if (named === undefined) {
    return { command: undefined, begun: before, given: [], options: new Set(), awaiting: undefined, current };
  }
  const { command, words } = named;
  const given: string[] = [];
  const used = new Set<string>();
  let waiting: Known | undefined;
  for (const word of before.slice(words.length)) {
    const known = waiting === undefined ? optionOf(word.split('=')[0] ?? '', command) : undefined;
    if (known !== undefined) used.add(known.key);
    if (waiting === undefined && known === undefined && !word.startsWith('-')) given.push(word);
    waiting = known !== undefined && takesValue(known.option) && !word.includes('=') ? known : undefined;
  }
  const [name = '', ...value] = current.split('=');
  const assigned = value.length > 0 ? optionOf(name, command) : undefined;
  if (waiting === undefined && assigned !== undefined && takesValue(assigned.option)) {
    const awaiting = { ...assigned, before: `${name}=` };
    return { command, begun: [], given, options: used, awaiting, current: value.join('=') };
  }
  const awaiting = waiting === undefined ? undefined : { ...waiting, before: '' };
  return { command, begun: [], given, options: used, awaiting, current };
}

interface Known {
  readonly key: string;
  readonly option: Option;
}

function optionOf(flag: string, command: Command): Known | undefined {
  const found = Object.entries(command.options).find(([, option]) => flagsOf(option).includes(flag));
  return found === undefined ? undefined : { key: found[0], option: found[1] };
}

/** `-o` and `--output` of `-o, --output <dossier>`. */
export function flagsOf({ flags }: Option): readonly string[] {
  return flags.match(/(?<=^|, )--?[\w-]+/g) ?? [];
}

/** What an option calls its value: `dossier` of `--output <dossier>`; nothing if it takes none. */
export function valueName({ flags }: Option): string | undefined {
  return /[<[]([^<>[\]]+)[>\]]/.exec(flags)?.[1];
}

function takesValue(option: Option): boolean {
  return valueName(option) !== undefined;
}
