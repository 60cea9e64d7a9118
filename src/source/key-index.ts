import { type Document, isMap, isPair, isScalar, type Pair, type Scalar, visit, type YAMLMap } from 'yaml';
import { keptOn } from './kept-on.ts';

/** The pair of a map that has `key`, comparing as text: YAML's `1:` and JavaScript's `"1"` are the same key. */
export function pairOf(node: unknown, key: string | number): Pair | undefined {
  return isMap(node) ? indexOf(node).get(String(key)) : undefined;
}

// A map is asked for its keys once per message on it.
const indexOf = keptOn((map: YAMLMap): ReadonlyMap<string, Pair> => {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    // Of a key that is there twice the first is meant; a message tells of the second.
    if (!index.has(key)) index.set(key, pair);
  }
  return index;
});

/** A key that stands again in its map. */
export interface RepeatedKey {
  /** Where it stands again, as often as it does. */
  readonly again: readonly [Scalar, ...Scalar[]];
  /** Other keys of its map stand again as well, and it opened the map: a new item of a list begins here, without its dash. */
  readonly beginsItem: boolean;
}

/**
 * The keys that stand again in one map, each told once. `yaml` compares each key with all before it, which a long map makes
 * slow.
 */
export function repeatedKeys(document: Document.Parsed): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  visit(document, {
    Map(at, map) {
      const [first, ...others] = keysAgain(map);
      if (first === undefined) return;
      const isItem = typeof at === 'number' && map.flow !== true;
      const beginsItem = isItem && others.length > 0 && isSameKey(first[0], map.items[0]?.key);
      repeated.push({ again: first, beginsItem });
      if (!beginsItem) repeated.push(...others.map((again) => ({ again, beginsItem })));
    },
  });
  return repeated;
}

function keysAgain(map: YAMLMap): readonly RepeatedKey['again'][] {
  const known = new Map<string, [Scalar, ...Scalar[]] | undefined>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const again = known.get(name);
    if (again !== undefined) again.push(key);
    else known.set(name, known.has(name) ? [key] : undefined);
  }
  return [...known.values()].filter((again) => again !== undefined).toSorted((a, b) => startOf(a[0]) - startOf(b[0]));
}

function startOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}

function isSameKey(one: Scalar, other: unknown): boolean {
  return isScalar(other) && String(one.value) === String(other.value);
}
