/** How much a finding weighs: an error blocks a signed rendering, a warning never blocks, information only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** How reports say it: the words of their counts, of the guide and of the help. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'erreur',
  warning: 'avertissement',
  info: 'information',
};

/** A stretch of one file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  /** The file as the reader would type it: relative to the current directory, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One mistake, told once. */
export interface Diagnostic {
  /** Identifier of what must hold: `family/requirement`, e.g. `reference/connue`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, and why it matters where that is not plain: one or two French sentences. */
  readonly message: string;
  /** What to do about it, in French. */
  readonly hint?: string;
  readonly place: Place;
  /** Something lacks in the contract as a whole: the place names its file, and no word there is wrong. */
  readonly isOfWhole?: boolean;
  /** The text that would stand instead of the token at `place`. */
  readonly suggestion?: string;
  /** The suggestion may be written without asking: whoever reads the text finds no other word and no other meaning. */
  readonly isSafe?: boolean;
  /** The same mistake further on in the same text, told once: what would stand there, as safe as the suggestion is. */
  readonly elsewhere?: readonly Correction[];
}

/** A stretch of a file and what would stand instead. */
export interface Correction {
  readonly place: Place;
  readonly suggestion: string;
}

/** The counts that close every report. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
  readonly contracts: number;
  /** Findings that a baseline knows: they are in no other count. Absent where none was given. */
  readonly known?: number;
}

/** Counts `diagnostics` by severity; `files` and `contracts` say how much was read. */
export function summarize(
  diagnostics: readonly Diagnostic[],
  read: Pick<Summary, 'files' | 'contracts' | 'known'>,
): Summary {
  const count = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), ...read };
}

/** Reading order: by file, then from top to bottom, then by rule, so that every report lists the same way. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.rule, b.rule)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
