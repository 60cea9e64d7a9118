import { type Document, isMap, isPair, isScalar, type Pair, visit, type YAMLMap } from 'yaml';

// A map is asked for its keys once per message on it.
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pair of a map that has `key`, comparing as text: YAML's `1:` and JavaScript's `"1"` are the same key. */
export function pairOf(node: unknown, key: string | number): Pair | undefined {
  return isMap(node) ? indexOf(node).get(String(key)) : undefined;
}

function indexOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    // Of a key that is there twice the first is meant; a message tells of the second.
    if (!index.has(key)) index.set(key, pair);
  }
  indexes.set(map, index);
  return index;
}

/** A key that stands a second time in its map, as `yaml` itself tells of it. */
export interface RepeatedKey {
  readonly code: 'DUPLICATE_KEY';
  readonly pos: [number, number];
}

/** The keys that stand a second time in one map. `yaml` compares each key with all before it, which a long map makes slow. */
export function repeatedKeys(document: Document.Parsed): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [start = 0] = key.range ?? [];
        if (seen.has(String(key.value))) repeated.push({ code: 'DUPLICATE_KEY', pos: [start, start + 1] });
        seen.add(String(key.value));
      }
    },
  });
  return repeated;
}
