import type { Command } from '../../commands/define.ts';
import { COMMANDS } from '../../commands/index.generated.ts';
import { type Kind, kindOfArgument, kindOfOption } from './kinds.ts';
import { flagsOf, type Line, readLine } from './line.ts';
import { type Candidate, listValues } from './listed.ts';
import { unquoted } from './unquoted.ts';

/** Options of every command, and what they do. */
const EVERYWHERE: readonly Candidate[] = [
  { value: '--help', means: 'montre l’aide' },
  { value: '--no-color', means: 'écrit sans couleurs' },
];

/**
 * What a shell proposes at the cursor, one value a line, its meaning after a tab; or `:dossiers`, `:fichiers` where the shell
 * itself completes a path, `:rien` where nothing can be proposed.
 * @param words the shell, the word at the cursor after a `=` (no shell loses it then, though it be empty), and the words before it
 */
export async function completeLine(
  [shell, cursor = '=', ...before]: readonly string[],
  currentDirectory: string,
  home: string,
): Promise<string> {
  // The other shells hand on words that are unquoted already.
  const plain = (word: string): string => (shell === 'bash' ? unquoted(word, home) : word);
  const line = readLine(before.map(plain), plain(cursor.slice(1)), COMMANDS);
  const proposed = await proposals(line, currentDirectory);
  if (typeof proposed === 'string') return `:${proposed}\n`;
  const shown = proposed.filter(({ value }) => value.startsWith(wordAt(line)) && isPlain(value));
  return shown.length === 0 ? ':rien\n' : shown.map(written).join('');
}

async function proposals(
  line: Line,
  currentDirectory: string,
): Promise<readonly Candidate[] | 'dossiers' | 'fichiers'> {
  const { command, awaiting, current, given } = line;
  if (command === undefined) return commandWords(line);
  if (awaiting === undefined && current.startsWith('-')) return optionsLeft(command, line);
  const kind = awaiting === undefined ? kindOfArgument(command, given.length) : kindOfOption(awaiting.key, command);
  const values = await valuesOf(kind, line, currentDirectory);
  if (typeof values === 'string') return values;
  const before = awaiting?.before ?? '';
  return values.map(({ value, means }) => ({ value: before + value, means }));
}

/** The next word of every command whose name begins as typed; `help` is followed by the same words. */
function commandWords({ begun, current }: Line): readonly Candidate[] {
  const words = begun[0] === 'help' ? begun.slice(1) : begun;
  const below = COMMANDS.filter(({ name }) => words.every((word, index) => name.split(' ')[index] === word));
  const next = new Map(below.map(({ name, summary }) => [name.split(' ')[words.length] ?? '', summary]));
  const named = [...next].map(([value, means]) => ({ value, means }));
  if (begun.length > 0) return named;
  return current.startsWith('-')
    ? [...EVERYWHERE, { value: '--version', means: 'dit la version du programme' }]
    : [...named, { value: 'help', means: 'montre l’aide d’une commande' }];
}

function optionsLeft({ options }: Command, line: Line): readonly Candidate[] {
  const left = Object.entries(options).filter(([key]) => !line.options.has(key));
  const own = left.map(([, option]) => ({ value: flagsOf(option).at(-1) ?? '', means: option.describe }));
  return [...own, ...EVERYWHERE];
}

async function valuesOf(
  kind: Kind | undefined,
  { current, given, awaiting }: Line,
  currentDirectory: string,
): Promise<readonly Candidate[] | 'dossiers' | 'fichiers'> {
  if (kind === undefined || kind.of === 'rien') return [];
  if ('choices' in kind) return kind.choices.map((value) => ({ value, means: '' }));
  if (!('isList' in kind)) return kind.of;
  const all = await listValues(kind.of, awaiting === undefined ? [] : given, currentDirectory);
  if (!kind.isList) return all;
  const chosen = current.split(',').slice(0, -1);
  return all
    .filter(({ value }) => !chosen.includes(value))
    .map(({ value, means }) => ({ value: [...chosen, value].join(','), means }));
}

function wordAt({ awaiting, current }: Line): string {
  return `${awaiting?.before ?? ''}${current}`;
}

/** No shell sees anything in such a value but letters: whatever a contract writes in the place of an identifier, nothing runs. */
function isPlain(value: string): boolean {
  return /^[A-Za-z0-9][\w.,/+-]*$|^--?[A-Za-z][\w.,/=+-]*$/.test(value);
}

/** Longer explanations only fill the screen. In letters. */
const LONGEST = 72;

function written({ value, means }: Candidate): string {
  const line = means.replace(/[\p{C}\s]+/gu, ' ').trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
  return `${value}\t${short}\n`;
}
