/** What is wrong with a style sheet or a template, and where. */
export interface Fault {
  /** Offset in the text of the file. */
  readonly at: number;
  /** In French, a whole sentence. */
  readonly message: string;
}

/** « themes/mien/theme.css:12:3 »: lines and columns count from 1. */
export function placeOf(file: string, text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** All faults of a file as one text, each on its line with its place. */
export function tellFaults(file: string, text: string, faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => a.at - b.at)
    .map(({ at, message }) => `${placeOf(file, text, at)} : ${message}`)
    .join('\n');
}
