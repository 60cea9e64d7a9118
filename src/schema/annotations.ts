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

/** Walks the tree of a contract alongside its schema, in the order in which it is written. */
export function annotated(data: unknown): Annotated {
  const references: ReferenceAt[] = [];
  const texts: TextAt[] = [];
  for (const { path, node, value } of walk(data, ROOT_NODE, [])) {
    const kind = node['x-reference'];
    if (kind !== undefined && typeof value === 'string') references.push({ path, kind, value });
    const text = node['x-texte'];
    if (text !== undefined && holdsText(value)) texts.push({ path, kind: text });
  }
  return { references, texts };
}

function holdsText(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'fichier' in value);
}

interface Visited {
  readonly path: Path;
  readonly node: SchemaNode;
  readonly value: unknown;
}

function* walk(value: unknown, node: SchemaNode, path: Path): Generator<Visited> {
  yield { path, node, value };
  if (typeof value !== 'object' || value === null) return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, inner] of entries) {
    const next = stepInto(node, step);
    if (next !== undefined) yield* walk(inner, next, [...path, step]);
  }
}
