import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Summary } from './diagnostic.ts';

/** What a report is made from. */
export interface Findings {
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** The text of each file, by the name that places give it, for code frames; empty where none will be shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** What a rule demands, in one sentence, by its identifier. */
  summaryOf?(rule: string): string | undefined;
  /** One line for each contract that is told of, for a report on several. */
  readonly contracts?: readonly ContractLine[];
}

/** What a table of contracts says of one. */
export interface ContractLine {
  /** Its folder, as the reader would type it. */
  readonly name: string;
  /** Its state, in French. */
  readonly etat: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Of more contracts than that, the report for people tells the errors alone: the table says where to look further. */
export const MANY_CONTRACTS = 10;

/** How a report may look. */
export interface ReportStyle {
  readonly paint: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** What to type so that the program corrects what it can; absent where that makes no sense. */
  readonly fix?: string | undefined;
}

/** A form of report: findings in, text out, with its last line end. */
export type Report = (findings: Findings, style: ReportStyle) => string;
