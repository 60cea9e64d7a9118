import { Chalk } from 'chalk';
import type { Context } from '../../src/commands/define.ts';
import type { Questions } from '../../src/commands/questions.ts';
import { machine } from '../formats/pdf/machine.ts';

/** The world of a command in a test: a folder, a fixed day, and what it says. */
export function contextIn(folder: string, said: string[] = [], questions?: Questions): Context {
  return {
    currentDirectory: folder,
    machine: machine(),
    program: 'cls',
    version: '1.2.3',
    paint: new Chalk({ level: 0 }),
    width: 80,
    now: new Date('2026-05-04T10:00:00Z'),
    signal: new AbortController().signal,
    questions,
    say: (line) => said.push(line),
  };
}

/** Every option of a command as it is when nobody typed it. */
export function options(
  command: { readonly options: Readonly<Record<string, { readonly flags: string }>> },
  typed: Readonly<Record<string, string | boolean>> = {},
): Readonly<Record<string, string | boolean | undefined>> {
  const untyped = Object.entries(command.options).map(([name, { flags }]) => [
    name,
    flags.startsWith('--no-') ? true : flags.includes('<') ? undefined : false,
  ]);
  return { ...Object.fromEntries(untyped), ...typed };
}
