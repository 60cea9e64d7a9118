import type { PDFDict } from '@cantoo/pdf-lib';
import { at, dictAt, dictOf, itemsOf } from '../../read/values.ts';

/** Every field of the form of a file, those that hold others before them. A form that leads back into itself ends there. */
export function fieldsOf(catalog: PDFDict): readonly PDFDict[] {
  const fields = new Set<PDFDict>();
  const waiting = [...itemsOf(at(dictAt(catalog, 'AcroForm'), 'Fields'))];
  for (let item = waiting.pop(); item !== undefined || waiting.length > 0; item = waiting.pop()) {
    const field = dictOf(item);
    if (field === undefined || fields.has(field)) continue;
    fields.add(field);
    waiting.push(...itemsOf(at(field, 'Kids')));
  }
  return [...fields];
}
