import { availableParallelism, homedir } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import type { Threads } from '../commands/define.ts';
import type { CheckOrder } from '../commands/validate/check-folder.ts';
import { Failure } from '../project/failure.ts';
import { CommandLineMistake } from './command-line-mistake.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { Interruption } from './interruption.ts';
import { readMachine } from './machine.ts';
import { readCommandLine } from './program.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { VERSION } from './version.generated.ts';

/** What the program has where it runs from its bundle. */
export interface Bundled {
  /** A word that changes with any letter of the program. */
  readonly build: string;
  readonly openThread: Threads['open'];
}

/**
 * The whole program: reads the command line, runs the command, prints what it gives. The only place that catches.
 * @param program the name that was typed, `cls` or `clsante`
 * @returns the exit code
 */
export async function main(program: string, bundled?: Bundled): Promise<number> {
  if (process.argv[2] === '__complete') return complete(process.argv.slice(3));
  const terminal = openTerminal(process);
  const interruption = listenForInterruption();
  const codeOf = (error: unknown): number =>
    interruption.happened() || error instanceof Interruption ? EXIT_CODES.interrupted : tell(error, terminal);
  const hasNothingToWaitFor = (): void => {
    process.exitCode = codeOf(new Error('The command waits for something that will never come.'));
  };
  // Node would end here without a word, and with the code of success.
  process.once('beforeExit', hasNothingToWaitFor);
  // What is thrown where nobody waits: Node would end with the code of a contract that has errors.
  const bringDown = (error: unknown): void => process.exit(codeOf(error));
  process.once('uncaughtException', bringDown);
  try {
    const { command, paths, options, printed } = readCommandLine(program, VERSION, process.argv.slice(2));
    await terminal.write(printed);
    if (command === undefined) return EXIT_CODES.done;
    const { progress, ...shown } = terminal.context();
    const { output, outcome } = await command.run(paths, options, {
      ...shown,
      // What is shown on the way must be cleared away: from the first line on, an interruption is heard.
      progress:
        progress &&
        ((line) => {
          interruption.start();
          progress(line);
        }),
      program,
      version: VERSION,
      build: bundled?.build,
      threads: bundled && { most: availableParallelism(), open: bundled.openThread },
      get signal() {
        return interruption.start();
      },
    });
    await terminal.write(output);
    return EXIT_CODES[outcome];
  } catch (error) {
    return codeOf(error);
  } finally {
    process.off('beforeExit', hasNothingToWaitFor);
    process.off('uncaughtException', bringDown);
    interruption.stop();
  }
}

/** What a thread does: it checks the contracts that it is sent, until there are no more. */
export async function serveThread(port: MessagePort, order: CheckOrder, build: string): Promise<void> {
  const { answerThread } = await import('../commands/validate/answer-thread.ts');
  await answerThread(port, order, { machine: readMachine(process), build });
}

/** Answers the shell at every stroke of the Tab key: whatever goes wrong, it is told nothing, and completes as it would alone. */
async function complete(words: readonly string[]): Promise<number> {
  process.stdout.on('error', () => undefined);
  try {
    const { completeLine } = await import('./complete/complete.ts');
    process.stdout.write(await completeLine(words, process.cwd(), homedir()));
  } catch {
    // A message in the middle of a line that is being typed would help nobody.
  }
  return EXIT_CODES.done;
}

const INTERRUPTIONS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Turns Ctrl-C and its like into an abort, from the moment somebody wants to know: a program that has nothing to clear away ends as
 * the system ends it, at once. A second Ctrl-C changes nothing: what is left behind is being cleared away already.
 */
function listenForInterruption(): { start(): AbortSignal; happened(): boolean; stop(): void } {
  let controller: AbortController | undefined;
  const interrupt = (): void => controller?.abort();
  return {
    start() {
      if (controller === undefined) for (const name of INTERRUPTIONS) process.on(name, interrupt);
      controller ??= new AbortController();
      return controller.signal;
    },
    happened: () => controller?.signal.aborted === true,
    stop() {
      // One more Ctrl-C must not cut short the end of what the first began.
      if (controller?.signal.aborted) return;
      for (const name of INTERRUPTIONS) process.off(name, interrupt);
    },
  };
}

/** Says what stopped the program. Only a bug shows its stack, for whoever mends it. */
function tell(error: unknown, terminal: Terminal): number {
  if (error instanceof CommandLineMistake) {
    terminal.complain(error.message, error.hint);
    return EXIT_CODES.usage;
  }
  if (error instanceof Failure) {
    terminal.complain(error.message, error.hint);
    return EXIT_CODES[error.kind];
  }
  terminal.complain(
    'Le programme a rencontré une erreur qui n’est pas de votre fait.',
    'Signalez-la avec les lignes qui suivent : elles disent où elle s’est produite.',
  );
  terminal.trace(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT_CODES.bug;
}
