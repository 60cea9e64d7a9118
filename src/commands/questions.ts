/** What every question has. */
interface Question {
  /** In French, with its question mark. */
  readonly message: string;
}

/** One line of text. */
export interface TextQuestion extends Question {
  /** What is taken where nothing is typed; it is shown. */
  readonly usual?: string;
  /** Shown, and never taken: what such an answer looks like. */
  readonly example?: string;
  /** What is wrong with an answer, in French; nothing if it will do. */
  readonly refuse?: (typed: string) => string | undefined;
}

/** One of the things among which one chooses. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  /** Said of the choice under the cursor. */
  readonly hint?: string;
}

/** One choice among few. */
export interface ChoiceQuestion<Value> extends Question {
  readonly choices: readonly Choice<Value>[];
  readonly usual?: Value;
}

/** Any number of choices among few. */
export interface SeveralQuestion<Value> extends Question {
  readonly choices: readonly Choice<Value>[];
  readonly usual: readonly Value[];
}

/** One choice among very many, found by typing a part of its name. */
export interface SearchQuestion<Value> extends Question {
  readonly example: string;
  /** The choices for what was typed so far, the likeliest first. */
  search(typed: string): readonly Choice<Value>[];
  /** Said where nothing is chosen. */
  readonly missing: string;
}

/**
 * How a command asks its reader. Whoever gives up at a question ends the program there: nothing after it happens. The questions stand on
 * stderr, for what a command makes goes to stdout.
 */
export interface Questions {
  text(question: TextQuestion): Promise<string>;
  choose<Value>(question: ChoiceQuestion<Value>): Promise<Value>;
  several<Value>(question: SeveralQuestion<Value>): Promise<readonly Value[]>;
  search<Value>(question: SearchQuestion<Value>): Promise<Value>;
}
