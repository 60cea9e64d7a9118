import { Interruption } from './interruption.ts';
import { loadPrompts } from './load-prompts.ts';

/**
 * Asks for a password in the terminal; it is not shown. The question goes to stderr: what is piped on stays clean.
 * @returns `undefined` where there is no terminal to ask in, or where a build machine runs the program
 * @throws Interruption when the reader gives up
 */
export async function askPassword(process: NodeJS.Process, question: string): Promise<string | undefined> {
  const { stdin, stderr, env } = process;
  if (!stdin.isTTY || !stderr.isTTY || env.CI) return undefined;
  const { isCancel, password } = await loadPrompts();
  const answer = await password({ message: question, input: stdin, output: stderr });
  if (isCancel(answer)) throw new Interruption();
  return answer;
}
