import { ROOT_NODE, resolveNode, stepInto } from './nodes.ts';
import type { SchemaNode } from './schema-node.ts';

/**
 * What a walk over a contract needs to know of a value from its schema. Nodes of the schema have each the keys that they need; these all
 * have the same, which V8 reads in a third of the time.
 */
export class Guide {
  /** What kind of text the value is, if it is one. */
  readonly kind: SchemaNode['x-texte'];
  /** The collection in which the value names an element, if it does. */
  readonly collection: string | undefined;
  readonly #node: SchemaNode;
  readonly #keys: Map<string, Guide> = new Map();
  readonly #chosen: Map<SchemaNode, Guide> = new Map();
  #items: Guide | undefined;

  constructor(node: SchemaNode) {
    this.kind = node['x-texte'];
    this.collection = node['x-reference'];
    this.#node = node;
  }

  /** For the elements of a list. */
  get items(): Guide | undefined {
    const { items } = this.#node;
    if (this.#items === undefined && items !== undefined) this.#items = new Guide(resolveNode(items));
    return this.#items;
  }

  /** For what stands under a key, if the schema knows it. */
  under(key: string): Guide | undefined {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const node = stepInto(this.#node, key);
    if (node === undefined) return undefined;
    // Of keys that people choose, as those under `regles`, one guide serves all.
    const isChosen = this.#node.properties?.[key] === undefined;
    const guide = (isChosen ? this.#chosen.get(node) : undefined) ?? new Guide(node);
    if (isChosen) this.#chosen.set(node, guide);
    else this.#keys.set(key, guide);
    return guide;
  }
}

/** For the whole contract. */
export const ROOT_GUIDE: Guide = new Guide(ROOT_NODE);
