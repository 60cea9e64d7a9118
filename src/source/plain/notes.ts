/** A stretch of a file, in offsets of its text. */
export type Stretch = readonly [start: number, end: number];

/** How a value is written, by its first sign; `plain` without one. */
export type Written = 'plain' | "'" | '"' | '|' | '>' | 'collection';

/** Where a value stands and how it is written. */
export interface NotedValue {
  readonly stretch: Stretch;
  readonly written: Written;
}

/** A value of a group or list, with the place of the key before it. */
export interface Noted extends NotedValue {
  readonly key?: Stretch;
}

/** What is taken down while a file is read: where everything stands. */
export interface Notes {
  /** The offset of a column of a line, both from 0. */
  offset(line: number, column: number): number;
  /** @param holder the group or list that holds the value, under the key or place `step` */
  note(holder: object, step: string | number, noted: Noted): void;
  /** What was noted; nothing of a value that is not written. */
  noted(holder: object, step: string | number): Noted | undefined;
}

/** @param text of the file, whatever its line ends */
export function openNotes(text: string): Notes {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const byHolder = new Map<object, Map<string | number, Noted>>();
  return {
    offset: (line, column) => (starts[line] ?? text.length) + column,
    note(holder, step, noted) {
      const known = byHolder.get(holder);
      if (known === undefined) byHolder.set(holder, new Map([[step, noted]]));
      else known.set(step, noted);
    },
    noted: (holder, step) => byHolder.get(holder)?.get(step),
  };
}
