import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { aliasTarget } from './aliases.ts';
import type { YamlFile } from './file.ts';
import { pairOf } from './key-index.ts';
import type { Path } from './path.ts';

/** Where a path leads in one YAML file: the node, and the key that introduces it if it stands in a map. */
export interface Found {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  /** How many steps of the path exist; less than all of them when the value is absent. */
  readonly depth: number;
}

/** Follows `path` through the nodes of `file` as far as they go. Aliases are followed to what they stand for. */
export function findNode(file: YamlFile, path: Path, contents: Node | null = file.contents): Found {
  let at: Step = { node: contents ?? undefined, key: undefined };
  for (const [depth, step] of path.entries()) {
    const next = stepInto(isAlias(at.node) ? aliasTarget(file.document, at.node) : at.node, step);
    if (next === undefined) return { ...at, depth };
    at = next;
  }
  return { ...at, depth: path.length };
}

type Step = Pick<Found, 'node' | 'key'>;

function stepInto(container: Node | undefined, step: string | number): Step | undefined {
  if (isSeq(container)) {
    const item: unknown = typeof step === 'number' ? container.items[step] : undefined;
    return isNode(item) ? { node: item, key: undefined } : undefined;
  }
  const pair = pairOf(container, step);
  if (pair === undefined) return undefined;
  return { node: isNode(pair.value) ? pair.value : undefined, key: isNode(pair.key) ? pair.key : undefined };
}

/** The stretch of text that stands for a value when one has to point at it. */
export type Range = readonly [start: number, end: number];

/**
 * What to underline for a value: a scalar is underlined itself; a map or list by the key that introduces it; an item
 * of a list or a whole file by its `id` or its first key, for a message never underlines ten lines.
 */
export function tokenOf({ node, key }: Step): Range {
  if (node !== undefined && !isMap(node) && !isSeq(node)) return rangeOf(node);
  if (key !== undefined) return rangeOf(key);
  if (isMap(node)) {
    const named = pairOf(node, 'id') ?? node.items[0];
    if (isScalar(named?.value) && named === pairOf(node, 'id')) return rangeOf(named.value);
    if (isNode(named?.key)) return rangeOf(named.key);
  }
  if (isSeq(node) && isNode(node.items[0])) return tokenOf({ node: node.items[0], key: undefined });
  return node === undefined ? [0, 0] : rangeOf(node);
}

/** The offsets of a node's own text, without the comment or line end that follows it. */
export function rangeOf(node: Node): Range {
  const range = node.range;
  return range ? [range[0], range[1]] : [0, 0];
}
