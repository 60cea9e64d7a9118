import type { ChalkInstance } from 'chalk';
import { fold } from '../../diagnostics/fold.ts';

/** What explains a command has at least so many columns beside it, or goes below. */
const ENOUGH = 24;

/**
 * A command and what it does: side by side where there is room, else one below the other.
 * @param left columns of the longest of the commands shown together
 * @param width of the terminal
 */
export function twoColumns(
  command: string,
  does: string,
  left: number,
  width: number,
  paint: ChalkInstance,
): readonly string[] {
  const margin = ' '.repeat(left + 4);
  if (width - margin.length < ENOUGH) return [`  ${paint.cyan(command)}`, ...fold(does, width, '      ')];
  const [first = '', ...others] = fold(does, width, margin);
  return [`  ${paint.cyan(command.padEnd(left))}  ${first.trimStart()}`, ...others];
}
