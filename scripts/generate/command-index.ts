import type { Command } from '../../src/commands/define.ts';
import { camelCase, header, listCommands } from './folder-index.ts';

/** A command and the file of `src/commands/` it stands in. */
export interface CommandFile {
  /** Name of the file, without `.ts`. */
  readonly file: string;
  readonly command: Command;
}

/** Every command, in the order of the help, from the folder itself: the generated index may be older. */
export async function readCommands(): Promise<readonly CommandFile[]> {
  return Promise.all(
    listCommands().map(async (file) => {
      const module: Readonly<Record<string, Command>> = await import(`../../src/commands/${file}.ts`);
      const command = module[camelCase(file)];
      if (command === undefined) throw new Error(`src/commands/${file}.ts exports no ${camelCase(file)}`);
      return { file, command };
    }),
  );
}

/**
 * `src/commands/index.generated.ts`: how each command is typed, written out, and its file, which is loaded when the command is run.
 * Thus the program knows its whole command line without loading any command.
 */
export async function generateCommandIndex(): Promise<string> {
  const commands = await readCommands();
  return `${header('the files of src/commands/')}import type { Command } from './define.ts';

/** Every command, in the order of the help, loaded when it is run. */
export const COMMANDS: readonly Command[] = [
${commands.map(entry).join('')}];
`;
}

function entry({ file, command: { run: _, ...facts } }: CommandFile): string {
  const written = JSON.stringify(facts, undefined, 2).slice(1, -2);
  return `  {${written},
  run: async (...words) => (await import('./${file}.ts')).${camelCase(file)}.run(...words),
  },
`;
}
