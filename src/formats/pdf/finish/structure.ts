import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const KIDS: PDFName = PDFName.of('Kids');
const NAMES: PDFName = PDFName.of('Names');
const ID: PDFName = PDFName.of('ID');

/** Every element of the tagged structure, in reading order, a parent before its children. */
export function* structureElements(document: PDFDocument): Iterable<PDFDict> {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (root instanceof PDFDict) yield* elementsUnder(root);
}

/** What stands under `parent`: elements, and with them the references to content and annotations. */
export function* elementsUnder(parent: PDFDict): Iterable<PDFDict> {
  for (const child of itemsOf(parent.lookup(PDFName.of('K')))) {
    if (!(child instanceof PDFDict)) continue;
    yield child;
    yield* elementsUnder(child);
  }
}

/**
 * Numbers the elements that have an identifier (the header cells of tables) in reading order. The browser takes
 * them from a counter of its own that goes on from one page to the next: the same page would not give the same bytes.
 */
export function renumberElements(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('IDTree')) : undefined;
  if (!(tree instanceof PDFDict)) return;
  const elements = [...structureElements(document)];
  const renamed = new Map<string, PDFString>();
  for (const element of elements) {
    const old = textOf(element.lookup(ID));
    if (old === undefined) continue;
    const id = PDFString.of(`e${String(renamed.size + 1).padStart(6, '0')}`);
    renamed.set(old, id);
    element.set(ID, id);
  }
  for (const element of elements) renameHeaders(element, renamed);
  rewriteTree(document, tree, renamed);
}

/** A cell names its headers in one of its attribute objects. */
function renameHeaders(element: PDFDict, renamed: ReadonlyMap<string, PDFString>): void {
  for (const attributes of itemsOf(element.lookup(PDFName.of('A')))) {
    const headers = attributes instanceof PDFDict ? attributes.lookup(PDFName.of('Headers')) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    for (const [index, header] of itemsOf(headers).entries()) {
      const id = renamed.get(textOf(header) ?? '');
      if (id !== undefined) headers.set(index, id);
    }
  }
}

/** The tree that finds elements by identifier, as one sorted list. */
function rewriteTree(document: PDFDocument, tree: PDFDict, renamed: ReadonlyMap<string, PDFString>): void {
  const references = new Map<string, PDFObject>();
  for (const node of [tree, ...takeKids(document, tree)]) {
    const names = node.lookupMaybe(NAMES, PDFArray)?.asArray() ?? [];
    for (const [index, name] of names.entries()) {
      const reference = names[index + 1];
      if (index % 2 === 0 && reference !== undefined) references.set(textOf(name) ?? '', reference);
    }
  }
  tree.delete(PDFName.of('Limits'));
  // The new identifiers were given in reading order with leading zeros, so they are sorted as they come.
  const names = [...renamed].flatMap(([old, id]) => {
    const reference = references.get(old);
    return reference === undefined ? [] : [id, reference];
  });
  tree.set(NAMES, document.context.obj(names));
}

/** The nodes under `node`, which are taken out of the document. */
function takeKids(document: PDFDocument, node: PDFDict): readonly PDFDict[] {
  const kids = node.lookupMaybe(KIDS, PDFArray)?.asArray() ?? [];
  node.delete(KIDS);
  return kids.flatMap((kid) => {
    const child = document.context.lookupMaybe(kid, PDFDict);
    if (kid instanceof PDFRef) document.context.delete(kid);
    return child === undefined ? [] : [child, ...takeKids(document, child)];
  });
}

function itemsOf(value: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  return value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
