/**
 * What kind of obstacle stopped a command. The terminal turns it into an exit code:
 * `usage` 2, `file` 3, `document` 4.
 */
export type FailureKind = 'usage' | 'file' | 'document';

/**
 * An obstacle that the reader can remove: a folder without contract, a file that can't be written, no browser.
 * It is thrown where it is met and caught by the terminal alone, which prints it without a stack trace.
 */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** What to do about it, in French. */
  readonly hint: string | undefined;

  constructor(kind: FailureKind, message: string, hint?: string) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.hint = hint;
  }
}
