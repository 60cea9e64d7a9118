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
  /** Where an offset of the text that is read, of which all lines end as on Unix, stands in the file. */
  offset(read: number): number;
  /** @param holder the group or list that holds the value, under the key or place `step` */
  note(holder: object, step: string | number, noted: Noted): void;
  /** What was noted; nothing of a value that is not written. */
  noted(holder: object, step: string | number): Noted | undefined;
}

/** @param text of the file, whatever its line ends */
export function openNotes(text: string): Notes {
  /** Where a sign was taken out, in offsets of what is left. */
  const cuts: number[] = [];
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) cuts.push(at - cuts.length);
  const byHolder = new Map<object, Map<string | number, Noted>>();
  return {
    offset: (read) => read + countBelow(cuts, read),
    note(holder, step, noted) {
      const known = byHolder.get(holder);
      if (known === undefined) byHolder.set(holder, new Map([[step, noted]]));
      else known.set(step, noted);
    },
    noted: (holder, step) => byHolder.get(holder)?.get(step),
  };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
