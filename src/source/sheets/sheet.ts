import type { Severity } from '../../diagnostics/diagnostic.ts';

/** What is said of a kind of mistake that lies in the files themselves: the explanation and the reference page come from this. */
export interface MistakeSheet {
  readonly severity: Severity;
  /** What must hold, in one French sentence. */
  readonly summary: string;
  /** Why it matters, in one French sentence. */
  readonly why: string;
  /** What to do, in French. */
  readonly hint: string;
  /** A piece of contrat.yaml in which the mistake is found once; a line `# <path>` begins another file. */
  readonly wrong: string;
  readonly right: string;
  /** The example tells in words of what text can't show: an encoding, a size. */
  readonly isInWords?: true;
}

/** Mistakes by their identifier, `family/requirement`. */
export type MistakeSheets = Readonly<Record<string, MistakeSheet>>;
