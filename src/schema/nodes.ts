import type { Path } from '../source/path.ts';
import { NODES } from './compiled/contrat.js';
import type { SchemaNode } from './schema-node.ts';

// The schemas are the same for every value of every contract.
const resolved = new WeakMap<SchemaNode, SchemaNode & { readonly form?: string }>();

/** The node that describes the whole tree of a contract. */
export const ROOT_NODE: SchemaNode = resolveNode({ $ref: 'contrat.schema.json' });

/**
 * Follows `$ref`. What is said beside a `$ref` is about this one use of the shape; the shape's own title is kept as
 * `form`, for « ce n’est pas un numéro SIREN ».
 */
export function resolveNode(node: SchemaNode): SchemaNode & { readonly form?: string } {
  if (node.$ref === undefined) return node;
  const known = resolved.get(node);
  if (known !== undefined) return known;
  const { $ref, ...own } = node;
  const target = resolveNode(NODES[$ref] ?? {});
  const whole = { ...target, ...own, ...(target.title === undefined ? {} : { form: target.title }) };
  resolved.set(node, whole);
  return whole;
}

/** The node of one key or item of a value, if the schema knows it. */
export function stepInto(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === 'number') return node.items && resolveNode(node.items);
  const { properties, patternProperties } = node;
  if (properties === undefined || !Object.hasOwn(properties, step) || properties[step] === undefined)
    return patternProperties && byPattern(patternProperties, step);
  return resolveNode(properties[step]);
}

const patterns = new Map<string, RegExp>();

function byPattern(nodes: Readonly<Record<string, SchemaNode>>, step: string): SchemaNode | undefined {
  for (const [form, node] of Object.entries(nodes)) {
    const pattern = patterns.get(form) ?? new RegExp(form, 'u');
    patterns.set(form, pattern);
    if (pattern.test(step)) return resolveNode(node);
  }
  return undefined;
}

/** The node at `path`; an empty one where the schema says nothing (`x_…`). */
export function nodeAt(path: Path): SchemaNode & { readonly form?: string } {
  return path.reduce<SchemaNode | undefined>((node, step) => node && stepInto(node, step), ROOT_NODE) ?? {};
}

/** Whether a node admits a type. */
export function admits(node: SchemaNode, type: string): boolean {
  return typeof node.type === 'string' ? node.type === type : (node.type ?? []).includes(type);
}
