import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { parseYaml } from './file.ts';
import { type Range, rangeOf } from './locate.ts';
import { yamlDiagnostics } from './yaml-problems.ts';

/** How one text of YAML stands beside another. */
export type Change =
  /** The same keys and values but at the changed stretches. */
  | 'same-elsewhere'
  /** Something else changed as well, or what could be read can't be read any more. */
  | 'broken'
  /** The first could not be read: there is nothing to compare with. */
  | 'unreadable-before';

/**
 * Says whether a change of a YAML text changed what it was to change and nothing else.
 * @param ranges the stretches of `before` that were replaced
 */
export function compareYaml(before: string, after: string, ranges: readonly Range[]): Change {
  const old = parseYaml('', '', before);
  if (yamlDiagnostics(old).length > 0) return 'unreadable-before';
  const now = parseYaml('', '', after);
  if (yamlDiagnostics(now).length > 0) return 'broken';
  return isSame(old.document.contents, now.document.contents, ranges) ? 'same-elsewhere' : 'broken';
}

function isSame(before: unknown, after: unknown, ranges: readonly Range[]): boolean {
  if (isMap(before) && isMap(after))
    return sameItems(before.items, after.items, (one, other) => isSamePair(one, other, ranges));
  if (isSeq(before) && isSeq(after))
    return sameItems(before.items, after.items, (one, other) => isSame(one, other, ranges));
  if (isLeaf(before) && ranges.some((range) => overlaps(rangeOf(before), range))) return true;
  if (isScalar(before) && isScalar(after)) return before.value === after.value && before.anchor === after.anchor;
  if (isAlias(before) && isAlias(after)) return before.source === after.source;
  return before === after;
}

function isLeaf(node: unknown): node is Node {
  return isScalar(node) || isAlias(node);
}

function isSamePair(before: Pair, after: unknown, ranges: readonly Range[]): boolean {
  if (!isPair(after)) return false;
  return isSame(before.key, after.key, ranges) && isSame(before.value, after.value, ranges);
}

function sameItems<One, Other>(
  before: readonly One[],
  after: readonly Other[],
  isSameItem: (one: One, other: Other) => boolean,
): boolean {
  return before.length === after.length && before.every((one, index) => isSameItem(one, after[index] as Other));
}

/** Whether two stretches share a place; an insertion touches what it stands beside. */
function overlaps([start, end]: Range, [from, to]: Range): boolean {
  return from === to ? start <= from && from <= end : start < to && from < end;
}
