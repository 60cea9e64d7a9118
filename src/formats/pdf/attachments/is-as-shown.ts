import { PDFArray, type PDFContext, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { isSame } from '../read/is-same.ts';
import { dictOf } from '../read/values.ts';
import { readRevisions, snapshotOf } from '../signature/file/revisions.ts';
import { isSigned } from '../signature/is-signed.ts';

/**
 * Whether the attachments of a file, of which all objects were read one after the other, are those that a reader of PDF finds, who
 * follows the cross-references: an object that these leave out would be given to us and to nobody else. `undefined` where a signed
 * file was changed so that this can't be told.
 */
export function isAsShown(bytes: Uint8Array, context: PDFContext): boolean | undefined {
  const { Root } = context.trailerInfo;
  try {
    const snapshot = snapshotOf(bytes, readRevisions(bytes));
    if (!isSame(Root, snapshot.trailer.get(PDFName.of('Root')))) return false;
    return attached(context, Root).every((ref) => isSame(context.lookup(ref), snapshot.resolve(ref)));
  } catch {
    // Programs that save a file again write it in many ways; only a signature forbids that.
    return isSigned(bytes) ? undefined : true;
  }
}

/** The catalogue, and all that its list of associated files leads to. */
function attached(context: PDFContext, root: PDFObject | undefined): readonly PDFRef[] {
  const found = new Set<PDFRef>();
  if (root instanceof PDFRef) found.add(root);
  const waiting = [dictOf(context.lookup(root))?.get(PDFName.of('AF'))];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value instanceof PDFArray) waiting.push(...value.asArray());
    else if (!(value instanceof PDFRef)) waiting.push(...(dictOf(value)?.values() ?? []));
    else if (!found.has(value)) {
      found.add(value);
      waiting.push(context.lookup(value));
    }
  }
  return [...found];
}
