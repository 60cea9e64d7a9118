import type { Path } from '../source/path.ts';
import { pathOf, type Trail } from '../source/trail.ts';
import { ROOT_NODE, resolveNode, stepInto } from './nodes.ts';
import type { SchemaNode } from './schema-node.ts';
import { Ecrit, Reference, Texte } from './standing.ts';

/** What the values of one contract are, beyond their form. Each list is in the order in which the contract is written. */
export interface Annotated {
  readonly references: readonly Reference[];
  /** Human texts. */
  readonly textes: readonly Texte[];
  /**
   * Every string that a document may print: human texts, and names, addresses, dates as well. Texts in files of their own come
   * last.
   */
  readonly ecrits: readonly Ecrit[];
}

/**
 * Looks once at all values of a contract alongside its schema.
 * @param textAt the text at a path whose value names a file
 */
export function annotated(data: unknown, textAt: (path: Path) => string | undefined): Annotated {
  const found: Found = { references: [], textes: [], ecrits: [], inFiles: [], count: 0, textAt };
  lookInto(found, data, ROOT_NODE, undefined, true);
  const { references, textes, ecrits, inFiles } = found;
  for (const texte of inFiles) ecrits.push(texte);
  return { references, textes, ecrits };
}

interface Found {
  readonly references: Reference[];
  readonly textes: Texte[];
  readonly ecrits: Ecrit[];
  readonly inFiles: Texte[];
  /** Strings so far. */
  count: number;
  readonly textAt: (path: Path) => string | undefined;
}

/**
 * @param node what the schema says of the value; nothing of what it does not know
 * @param isPrinted whether a document may print what is in it
 */
function lookInto(
  found: Found,
  value: unknown,
  node: SchemaNode | undefined,
  above: Trail | undefined,
  isPrinted: boolean,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const items = node?.items && resolveNode(node.items);
    for (let index = 0; index < value.length; index += 1)
      lookAt(found, value[index], items, { above, step: index }, isPrinted);
    return;
  }
  for (const key of Object.keys(value)) {
    const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner !== 'string' && typeof inner !== 'object') continue;
    const next = node && stepInto(node, key);
    lookAt(found, inner, next, { above, step: key }, isPrinted && !isPrivate(key));
  }
}

function lookAt(found: Found, value: unknown, node: SchemaNode | undefined, trail: Trail, isPrinted: boolean): void {
  const kind = node?.['x-texte'];
  if (typeof value !== 'string') {
    if (kind !== undefined) addFile(found, value, trail, kind);
    lookInto(found, value, node, trail, isPrinted);
    return;
  }
  const collection = node?.['x-reference'];
  if (collection !== undefined) found.references.push(new Reference(trail, collection, value));
  if (kind === undefined) {
    if (isPrinted) found.ecrits.push(new Ecrit(trail, value, found.count++));
    return;
  }
  const texte = new Texte(trail, value, found.count++, kind);
  found.textes.push(texte);
  if (isPrinted) found.ecrits.push(texte);
}

/** A text may be in a file of its own, which the value names. */
function addFile(found: Found, value: unknown, trail: Trail, kind: Texte['kind']): void {
  if (typeof value !== 'object' || value === null || !('fichier' in value)) return;
  const texte = found.textAt(pathOf(trail));
  if (texte === undefined) return;
  const written = new Texte(trail, texte, found.count++, kind);
  found.textes.push(written);
  found.inFiles.push(written);
}

/** What no document prints: the settings of rules, and the keys that belong to the author alone. */
function isPrivate(key: string): boolean {
  return key === 'regles' || key.startsWith('x_');
}
