import { fold } from '../../diagnostics/fold.ts';
import { displayPath } from '../../project/disk.ts';
import { Failure } from '../../project/failure.ts';
import { findContracts } from '../../project/find.ts';
import { type Command, type Context, defineCommand } from '../define.ts';
import { twoColumns } from './two-columns.ts';

/** A folder of contracts is searched so deep: whoever stands in a home folder is not made to wait. */
const DEPTH = 2;
/** So many contracts are named. */
const NAMED = 5;

/** The program without a word: says where the contract stands that one stands in, and what to do next. It always ends well. */
export const whatNext: Command = defineCommand({
  name: '',
  summary: 'Dit où en est le contrat, et quoi faire ensuite',
  arguments: '',
  options: {},
  examples: [],

  async run(_, __, context) {
    const found = lookAround(context);
    if (found instanceof Failure) return { output: noContract(found, context), outcome: 'done' };
    const [folder, another] = found;
    if (folder === undefined || another !== undefined) return { output: several(found, context), outcome: 'done' };
    const { contractNow } = await import('./contract-now.ts');
    return { output: contractNow(folder, context), outcome: 'done' };
  },
});

/** The contracts of the folder; or why there is none. */
function lookAround({ currentDirectory }: Context): readonly string[] | Failure {
  try {
    return findContracts([], currentDirectory, undefined, DEPTH);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** What to type, each with what it does, ready to be printed. */
export function whatToType(
  rows: readonly (readonly [words: string, does: string])[],
  { program, width, paint }: Pick<Context, 'program' | 'width' | 'paint'>,
): readonly string[] {
  const typed = rows.map(([words, does]) => [`${program} ${words}`, does] as const);
  const left = Math.max(...typed.map(([command]) => command.length));
  return typed.flatMap(([command, does]) => twoColumns(command, does, left, width, paint));
}

function noContract({ message, hint = '' }: Failure, context: Context): string {
  const rows = [
    ['init', 'commence un contrat'],
    ['doctor', 'dit si tout est en place sur cet ordinateur'],
    ['--help', 'montre toutes les commandes'],
  ] as const;
  return `${[...fold(message, context.width), ...fold(`→ ${hint}`, context.width, '  ', '    '), '', ...whatToType(rows, context)].join('\n')}\n`;
}

function several(folders: readonly string[], context: Context): string {
  const named = folders.slice(0, NAMED).map((folder) => `  ${displayPath(folder, context.currentDirectory)}`);
  const more = folders.length > NAMED ? ['  …'] : [];
  const rows = [
    ['validate', 'les vérifie tous'],
    ['--help', 'montre toutes les commandes'],
  ] as const;
  const head = `Il y a ${folders.length} contrats ici. Placez-vous dans l’un d’eux pour savoir où il en est :`;
  return `${[head, ...named, ...more, '', ...whatToType(rows, context)].join('\n')}\n`;
}
