import type { Phrase } from '../../documents/view.ts';

/** How one format of text writes what a document is made of. Lines are as long as `width` says, if the format breaks them at all. */
export interface TextWriter {
  /** What stands before an item of a list. */
  readonly bullet: string;
  heading(phrase: Phrase, level: 1 | 2 | 3, width: number): string;
  paragraph(phrase: Phrase, width: number): string;
  /** The same in a stronger voice: the head of a release. */
  strong(phrase: Phrase, width: number): string;
  /** What somebody said; `write` is told how wide it may be. */
  quote(write: (width: number) => string, width: number): string;
  /** Rows under their heads. */
  table(head: readonly Phrase[], rows: readonly (readonly Phrase[])[], width: number): string;
  rule(width: number): string;
}

/** A text as it stands in a View: no sign of it is markup. */
export function said(text: string): Phrase {
  return [{ kind: 'text', text }];
}

/** Pieces of a text with a blank line between them; empty ones leave no trace. */
export function spaced(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n\n');
}

/** A text of several lines, all but the first moved in under it. */
export function hanging(first: string, text: string): string {
  const space = ' '.repeat(first.length);
  return first + text.replaceAll(/\n(?=[^\n])/g, `\n${space}`);
}
