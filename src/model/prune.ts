import type { Path } from '../source/path.ts';
import { type PathTree, pathTree } from './path-tree.ts';

/**
 * A copy of `data` without the values at `paths`, so that what remains has the types of the schema. An item of a list that
 * is refused leaves a hole, for the places of its neighbours must stay: {@link present} skips it.
 */
export function prune<Data>(data: Data, paths: readonly Path[]): Data {
  if (paths.length === 0) return data;
  return copy(data, pathTree(paths)) as Data;
}

function copy(value: unknown, refused: PathTree | undefined): unknown {
  if (refused === undefined) return value;
  if (refused.isEnd) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => copy(item, refused.steps.get(index)));
  const entries = Object.entries(value).map(([key, inner]) => [key, copy(inner, refused.steps.get(key))] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** The items of a list that are there, each with its place in the YAML. */
export function present<Item>(list: readonly (Item | undefined)[] | undefined): readonly (readonly [Item, number])[] {
  const found: (readonly [Item, number])[] = [];
  if (list === undefined) return found;
  // Every list of every contract goes through here: a list for each item would be as many to throw away.
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (isThere(item)) found.push([item, index]);
  }
  return found;
}

/** The items of a list that are there. */
export function presentItems<Item>(list: readonly (Item | undefined)[] | undefined): readonly Item[] {
  if (list === undefined) return [];
  return list.every(isThere) ? list : list.filter(isThere);
}

/** What the schema refuses is `undefined`; what the YAML leaves empty is `null`. */
function isThere<Item>(item: Item | undefined): item is Item {
  return item !== undefined && item !== null;
}
