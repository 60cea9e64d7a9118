/** A command line that can't be understood: an unknown command or option, a value that is missing or not among the choices. */
export class CommandLineMistake extends Error {
  /** What to type instead, in French. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'CommandLineMistake';
    this.hint = hint;
  }
}
