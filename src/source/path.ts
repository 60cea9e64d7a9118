/** The way to a value in the tree of a contract: `['fiches', 0, 'pilote']`. */
export type Path = readonly (string | number)[];

/** A stretch of a text value, in UTF-16 units of the value as read (after YAML's quotes, escapes and folding). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One string per path, to look paths up in a Map or Set. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** The value at `path` in plain data, or `undefined`. Only own properties count, so `__proto__` leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
