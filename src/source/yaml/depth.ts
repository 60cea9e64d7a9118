import { isCollection, isNode, isPair } from 'yaml';
import type { YamlFile } from '../file.ts';
import { type Range, rangeOf } from '../locate.ts';
import type { Guess } from './guess.ts';
import { SENTENCES } from './sentences.ts';

/** Levels below a key at the top: far beyond what a contract needs, far below what would exhaust those who walk the tree. */
export const MAX_DEPTH = 64;

/**
 * A file with mistakes that goes deeper than any contract. That is told before all else: the parser gives up where its stack ends,
 * which is not the same place everywhere, and what it finds wrong depends on it.
 */
export function depthBeyondSense({ document, contents }: YamlFile): Guess | undefined {
  if (document.errors.length === 0 || !isCollection(contents)) return undefined;
  for (const item of contents.items) {
    const [key, value] = isPair(item) ? [item.key, item.value] : [undefined, item];
    if (isDeeper(key, MAX_DEPTH) || isDeeper(value, MAX_DEPTH))
      return { ...SENTENCES.RESOURCE_EXHAUSTION, pos: opening(key, value) };
  }
  return undefined;
}

function isDeeper(node: unknown, levels: number): boolean {
  if (isPair(node)) return isDeeper(node.key, levels) || isDeeper(node.value, levels);
  return isCollection(node) && (levels === 0 || node.items.some((inner) => isDeeper(inner, levels - 1)));
}

/** What is shown of something too deep to be told otherwise: its key, or the sign that opens it. */
export function opening(key: unknown, value: unknown): Range {
  if (isNode(key) && !isCollection(key)) return rangeOf(key);
  const [start] = isNode(key) ? rangeOf(key) : isNode(value) ? rangeOf(value) : [0];
  return [start, start + 1];
}
