import type { Worker } from 'node:worker_threads';
import type { ChalkInstance } from 'chalk';
import type { FailureKind } from '../project/failure.ts';
import type { Machine } from '../project/machine.ts';
import type { Questions } from './questions.ts';
import type { CheckOrder } from './validate/check-folder.ts';

/** Threads that run the same program. */
export interface Threads {
  /** As many as the computer can run at once. */
  readonly most: number;
  /**
   * Starts one, which checks the contracts that it is sent.
   * @param order how it is to check them
   */
  open(order: CheckOrder): Promise<Worker>;
}

/** What a command may use of the world around it. The terminal fills it in; tests make their own. */
export interface Context {
  /** Paths are relative to it. */
  readonly currentDirectory: string;
  /** The machine the command runs on: platform, environment, folders. */
  readonly machine: Machine;
  /** The name that was typed: `cls`, or `clsante` where `cls` means something else. */
  readonly program: string;
  readonly version: string;
  /** A word that changes with any letter of the program: what one build keeps no other believes. Absent where it runs from its sources. */
  readonly build?: string | undefined;
  /** Absent where the program runs from its sources. */
  readonly threads?: Threads | undefined;
  /** Colours for what goes to stdout; without effect where they can't be read. */
  readonly paint: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** The date that documents bear when neither the user nor the contract gives one. */
  readonly now: Date;
  /** What the clock on the wall says, « 14:05 », for who watches a command that goes on for hours; absent where nobody does. */
  readonly hour?: () => string;
  /** Aborted by Ctrl-C, for a command that has something to clear away: one that never reads it simply ends. */
  readonly signal: AbortSignal;
  /**
   * Asks for a password, which is not shown; absent, or giving `undefined`, where nobody can be asked.
   */
  readonly askPassword?: (question: string) => Promise<string | undefined>;
  /** Asks the reader what the command needs to know; absent where nobody can be asked. */
  readonly questions?: Questions | undefined;
  /** Opens an address in the browser of the person; whether one took it. Absent where nobody sits before a screen. */
  readonly openAddress?: (address: string) => Promise<boolean>;
  /** Tells the reader something while the command works, on stderr. */
  say(line: string): void;
  /** Shows how far the work is, on one line of stderr in place of the last; empty takes it away. Absent where nobody watches. */
  readonly progress?: ((line: string) => void) | undefined;
}

/** How a command ended; the terminal gives each its exit code. */
export type Outcome = 'done' | 'found-errors' | FailureKind;

/** What a command made: text for stdout, and how it ended. */
export interface Result {
  readonly output: string;
  readonly outcome: Outcome;
}

/** One option of a command. Its value is text if the flags name one (`--format <nom>`), else true or false. */
export interface Option {
  readonly flags: string;
  readonly describe: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** The values of the options of a command, as typed. */
export type OptionValues<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name]['flags'] extends `${string}<${string}`
    ? Options[Name] extends { default: string }
      ? string
      : string | undefined
    : boolean;
};

/** A command: how it is typed, and what it does. */
export interface Command {
  /** One or two words: `validate`, `browser install`. */
  readonly name: string;
  readonly summary: string;
  /** Arguments in commander's notation: `[chemins...]`. */
  readonly arguments: string;
  /** What may stand as the one argument, where that is a closed list. */
  readonly argumentChoices?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Lines a user could type, without the program's name, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  run(
    paths: readonly string[],
    options: Readonly<Record<string, string | boolean | undefined>>,
    context: Context,
  ): Promise<Result>;
}

/** A command whose `run` sees its own options with their types. */
interface TypedCommand<Options extends Readonly<Record<string, Option>>> extends Omit<Command, 'options' | 'run'> {
  readonly options: Options;
  run(paths: readonly string[], options: OptionValues<Options>, context: Context): Promise<Result>;
}

/** Gives a command its types; the folder it stands in makes it part of the program. */
export function defineCommand<const Options extends Readonly<Record<string, Option>>>(
  command: TypedCommand<Options>,
): Command {
  return command as unknown as Command;
}
