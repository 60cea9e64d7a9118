import { type Alias, type Document, isAlias, type Node, visit } from 'yaml';

/** Marks (`&name`) and aliases (`*name`) that one file may hold together: a contract needs none, a bomb needs many. */
export const MAX_MARKS = 1000;

/** Values that the aliases of one file may stand for together, those inside what they name included. */
const MAX_ALIASED = 100_000;

/** Whether a text can hold marks or aliases at all: most files have neither sign, and need not be searched for them. */
export function hasMarks(text: string): boolean {
  return text.includes('&') || text.includes('*');
}

/** The alias at which a file asks for too much: the one too many, or the one whose value would be too large. */
export function wildAlias(document: Document.Parsed): Alias | undefined {
  const { order, marks } = marksOf(document);
  const [first] = order;
  if (first === undefined) return undefined;
  if (marks > MAX_MARKS) return order.at(-1);
  // What an alias names stands before it, so one pass in the order of the file knows every size it needs.
  const sizes = new Map<Node, number>();
  let aliased = 0;
  for (const alias of order) {
    const target = aliasTarget(document, alias);
    aliased += target === undefined ? 0 : sizeOf(target, document, sizes);
    if (aliased > MAX_ALIASED) return alias;
  }
  return undefined;
}

/** How many values stand in a node, with all that its aliases stand for. An alias of what it stands in counts for one. */
function sizeOf(node: Node, document: Document.Parsed, sizes: Map<Node, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  sizes.set(node, 1);
  let size = 1;
  visit(node, {
    Node(_, inner) {
      if (inner === node) return undefined;
      const target = isAlias(inner) ? aliasTarget(document, inner) : undefined;
      size += target === undefined ? 1 : sizeOf(target, document, sizes);
      return size > MAX_ALIASED ? visit.BREAK : undefined;
    },
  });
  sizes.set(node, size);
  return size;
}

interface Marks {
  readonly targets: ReadonlyMap<Alias, Node>;
  /** In the order of the file. */
  readonly order: readonly Alias[];
  /** How many marks and aliases there are. */
  readonly marks: number;
}

// Asked once for each place under an alias; `yaml` itself would go through the whole file each time.
const known = new WeakMap<Document.Parsed, Marks>();

/** What an alias stands for: the last value before it that bears its name. */
export function aliasTarget(document: Document.Parsed, alias: Alias): Node | undefined {
  return marksOf(document).targets.get(alias);
}

function marksOf(document: Document.Parsed): Marks {
  const found = known.get(document);
  if (found !== undefined) return found;
  const byName = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const order: Alias[] = [];
  let marks = 0;
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        marks += 1;
        order.push(node);
        const target = byName.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined && node.anchor !== '') {
        marks += 1;
        byName.set(node.anchor, node);
      }
    },
  });
  const all: Marks = { targets, order, marks };
  known.set(document, all);
  return all;
}
