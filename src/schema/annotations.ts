import type { Path } from '../source/path.ts';
import { ROOT_NODE, stepInto } from './nodes.ts';
import type { SchemaNode } from './schema-node.ts';

/** A value that names an element of another collection. */
export interface ReferenceAt {
  readonly path: Path;
  /** The collection: `partenaires`, `axes`, `objectifs`, `fiches`, `instances`; `financeurs` may also be a free name. */
  readonly kind: string;
  readonly value: string;
}

/** A value that holds human text. */
export interface TextAt {
  readonly path: Path;
  readonly kind: 'markdown' | 'ligne';
}

/** What the schemas say of the values of one contract, beyond their form. */
export interface Annotated {
  readonly references: readonly ReferenceAt[];
  readonly texts: readonly TextAt[];
}

/** Looks at the tree of a contract alongside its schema, in the order in which it is written. */
export function annotated(data: unknown): Annotated {
  return annotatedAt(data, ROOT_NODE, 0);
}

/**
 * What the schemas say of a value and of all that is in it, by paths that begin there. It is kept for the whole contract, of which
 * it is asked twice, and for each item of its lists: whoever follows a contract reads it again at every save, and the items of
 * files that have not changed are the very same values.
 */
function annotatedAt(value: unknown, node: SchemaNode, depth: number): Annotated {
  const isKept = typeof value === 'object' && value !== null && (depth === 0 || depth === ITEM);
  const kept = isKept ? keptFor(node) : undefined;
  const known = isKept ? kept?.get(value) : undefined;
  if (known !== undefined) return known;
  const found: Found = { references: [], texts: [] };
  collect(found, value, node, [], depth);
  if (isKept) kept?.set(value, found);
  return found;
}

/** Steps from the root to an item of a list: `fiches`, `3`. */
const ITEM = 2;

interface Found {
  readonly references: ReferenceAt[];
  readonly texts: TextAt[];
}

/** @param path where `value` stands: one list for the whole walk, of which what is found keeps a copy */
function collect(found: Found, value: unknown, node: SchemaNode, path: (string | number)[], depth: number): void {
  const kind = node['x-reference'];
  if (kind !== undefined && typeof value === 'string') found.references.push({ path: [...path], kind, value });
  const text = node['x-texte'];
  if (text !== undefined && holdsText(value)) found.texts.push({ path: [...path], kind: text });
  if (typeof value !== 'object' || value === null) return;
  for (const step of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const next = stepInto(node, step);
    if (next === undefined) continue;
    const inner = (value as Readonly<Record<string | number, unknown>>)[step];
    path.push(step);
    if (depth + 1 === ITEM) addBelow(found, path, annotatedAt(inner, next, ITEM));
    else collect(found, inner, next, path, depth + 1);
    path.pop();
  }
}

function addBelow({ references, texts }: Found, at: Path, below: Annotated): void {
  for (const one of below.references) references.push({ ...one, path: [...at, ...one.path] });
  for (const one of below.texts) texts.push({ ...one, path: [...at, ...one.path] });
}

function keptFor(node: SchemaNode): WeakMap<object, Annotated> {
  const known = keptByNode.get(node);
  if (known !== undefined) return known;
  const fresh = new WeakMap<object, Annotated>();
  keptByNode.set(node, fresh);
  return fresh;
}

// The same value may stand at two places by an alias of YAML, and mean other things there.
const keptByNode = new WeakMap<SchemaNode, WeakMap<object, Annotated>>();

function holdsText(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'fichier' in value);
}
