import type { Figures } from '../lines.ts';

/** What a measure tells besides its figures. */
export interface Telling {
  /** Where it is, for whoever waits. */
  say(line: string): void;
  /** A peer that could not be measured, and why, in French. */
  absent(peer: string, why: string): void;
  /** A line for the page: how large what was measured is. */
  note(line: string): void;
}

/** Figures that are measured together, in the same rounds. */
export interface Group {
  /** Rounds where none are asked for. */
  readonly rounds: number;
  /** Measured only where it is asked for: it takes long, or much room. */
  readonly isLong?: boolean;
  measure(rounds: number, telling: Telling): Promise<Figures>;
}
