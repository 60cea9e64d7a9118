import type { PDFDict } from '@cantoo/pdf-lib';
import { at, dictAt, dictOf, nameOf, oneOrMany, type Value } from '../../read/values.ts';

/** The attribute `key` of an element: its own, or that of a class it belongs to (ISO 32000-1, 14.7.5). */
export function attributeOf(element: PDFDict, key: string, root?: PDFDict): Value {
  const own = firstWith(at(element, 'A'), key);
  if (own !== undefined || root === undefined) return own;
  const classes = dictAt(root, 'ClassMap');
  for (const name of oneOrMany(at(element, 'C'))) {
    const value = firstWith(at(classes, nameOf(name) ?? ''), key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function firstWith(attributes: Value, key: string): Value {
  for (const item of oneOrMany(attributes)) {
    const value = at(dictOf(item), key);
    if (value !== undefined) return value;
  }
  return undefined;
}
