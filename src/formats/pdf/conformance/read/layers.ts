import type { PDFDict } from '@cantoo/pdf-lib';
import { at, dictAt, dictOf, itemsOf } from '../../read/values.ts';

/** The configurations of optional content: the usual one and the others. */
export function layerConfigurations(catalog: PDFDict): readonly PDFDict[] {
  const properties = dictAt(catalog, 'OCProperties');
  return [dictAt(properties, 'D'), ...itemsOf(at(properties, 'Configs')).map(dictOf)].filter(
    (one) => one !== undefined,
  );
}
