import { PDFArray, type PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { at, dictAt, dictOf, itemsOf, type Value } from './values.ts';

/** The entries of a number tree. A tree that leads back into itself ends there. */
export function numberTree(root: PDFDict | undefined): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>();
  for (const [key, value] of pairs(root)) {
    if (key instanceof PDFNumber) found.set(key.asNumber(), value);
  }
  return found;
}

function pairs(root: PDFDict | undefined): readonly (readonly [Value, Value])[] {
  const found: (readonly [Value, Value])[] = [];
  const seen = new Set<PDFDict>();
  const waiting = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const items = itemsOf(at(node, 'Nums'));
    for (let index = 0; index + 1 < items.length; index += 2) found.push([items[index], items[index + 1]]);
    for (const kid of itemsOf(at(node, 'Kids'))) {
      const child = dictOf(kid);
      if (child !== undefined) waiting.push(child);
    }
  }
  return found;
}

/** The pages in order, with what they inherit. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
  /** The nearest value of `key` on the way up: its own, or one of its ancestors'. */
  inherited(key: string): Value;
}

/** The leaves of the page tree. A tree that leads back into itself ends there. */
export function pagesOf(catalog: PDFDict): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<PDFDict>();
  interface Node {
    readonly dict: PDFDict;
    readonly ref: PDFRef | undefined;
    readonly above: Node | undefined;
  }
  const root = dictAt(catalog, 'Pages');
  const waiting: Node[] = root === undefined ? [] : [{ dict: root, ref: undefined, above: undefined }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const here = node;
    if (seen.has(here.dict)) continue;
    seen.add(here.dict);
    const kids = at(here.dict, 'Kids');
    if (kids === undefined) {
      const inherited = (key: string): Value => {
        for (let node: Node | undefined = here; node !== undefined; node = node.above) {
          const value = at(node.dict, key);
          if (value !== undefined) return value;
        }
        return undefined;
      };
      pages.push({ number: pages.length + 1, dict: here.dict, ref: here.ref, inherited });
      continue;
    }
    for (const [dict, ref] of kidsOf(kids).reverse()) waiting.push({ dict, ref, above: here });
  }
  return pages;
}

function kidsOf(kids: Value): (readonly [PDFDict, PDFRef | undefined])[] {
  const raw = kids instanceof PDFArray ? kids.asArray() : [];
  return itemsOf(kids).flatMap((kid, index) => {
    const dict = dictOf(kid);
    const ref = raw[index];
    return dict === undefined ? [] : [[dict, ref instanceof PDFRef ? ref : undefined] as const];
  });
}
