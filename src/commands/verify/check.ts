import type { Context } from '../define.ts';

/** What a check is given. */
export interface VerifySubject {
  /** The whole file. */
  readonly bytes: Uint8Array;
  /** Its path as the reader would type it. */
  readonly name: string;
  readonly context: Context;
  /** The options of the command, by name, as typed. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One thing that a check found. */
export interface VerifyFinding {
  /** `error` ends the command with exit code 1; `info` is worth knowing. */
  readonly severity: 'error' | 'info';
  /** A whole sentence in French. */
  readonly message: string;
  /** Where it is, in French: `page 3, objet 12`. */
  readonly where?: string | undefined;
  /** The rules that it breaks: `UA-1 7.1 t3`. */
  readonly rules?: readonly string[] | undefined;
}

/** What came of one check. */
export interface VerifyReport {
  /** Stable, for programs: `conformite`, `signatures`. */
  readonly id: string;
  /** For people, in French. */
  readonly title: string;
  /** What is good or simply so, one sentence each, in French. */
  readonly facts: readonly string[];
  readonly findings: readonly VerifyFinding[];
  /** What was checked, in French. */
  readonly checked: string;
  /** What was not checked, and stays for others to look at. */
  readonly notChecked?: string | undefined;
  /** More for programs, as plain data. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** One check of a PDF. It gives `undefined` when the file has nothing that it looks at. */
export type VerifyCheck = (subject: VerifySubject) => Promise<VerifyReport | undefined>;
