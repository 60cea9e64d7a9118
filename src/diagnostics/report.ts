import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Summary } from './diagnostic.ts';

/** What a report is made from. */
export interface Findings {
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** The text of each file, by the name that places give it, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** What each rule demands, in one sentence, by its identifier; rules that nothing tells of may be absent. */
  readonly summaries?: ReadonlyMap<string, string>;
}

/** How a report may look. */
export interface ReportStyle {
  readonly paint: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A form of report: findings in, text out, with its last line end. */
export type Report = (findings: Findings, style: ReportStyle) => string;
