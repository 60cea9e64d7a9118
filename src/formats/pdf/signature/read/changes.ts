import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { isSame } from '../../read/is-same.ts';
import { type SignatureField, signatureFields } from '../fields.ts';
import { type Revision, type Snapshot, snapshotOf } from '../file/revisions.ts';
import { numberOf } from '../file/values.ts';
import { nameObject, pageCount } from './name-object.ts';

/**
 * What each version of a file changed in the one before, but for adding a signature: nothing, if it only did that. In French, as
 * parts of a sentence: « le contenu de la page 3 ».
 *
 * A version may bring new objects, and write a signature and its picture into a field that had none. Everything else is told,
 * also what no reader would see.
 */
export function changesOf(bytes: Uint8Array, revisions: readonly Revision[]): readonly (readonly string[])[] {
  const snapshots = revisions.map((_, index) => snapshotOf(bytes, revisions.slice(0, index + 1)));
  /** Objects that are spoken of and not there: whoever brings one later changes what is shown. */
  const awaited = new Set<number>();
  return revisions.map((revision, index) => {
    const [before, after] = [snapshots[index - 1], snapshots[index]];
    if (after === undefined) return [];
    const changes = before === undefined ? [] : changesBetween(before, after, revision, awaited);
    for (const number of revision.places.keys()) {
      awaited.delete(number);
      for (const spokenOf of referencesIn(after.resolve(PDFRef.of(number))))
        if (after.place(spokenOf) === undefined) awaited.add(spokenOf);
    }
    return changes;
  });
}

function changesBetween(
  before: Snapshot,
  after: Snapshot,
  { places }: Revision,
  awaited: ReadonlySet<number>,
): readonly string[] {
  const fields = new Map(signatureFields(before).map((field) => [field.ref.objectNumber, field]));
  const changed = [...places.keys()].filter((number) => {
    const [old, now] = [before.place(number), after.place(number)];
    if (old === undefined) return awaited.has(number);
    if (old.kind === 'free') return now?.kind !== 'free';
    const [was, is] = [number, number].map((one, index) => [before, after][index]?.resolve(PDFRef.of(one)));
    return !isSame(was, is) && !isSigning(fields.get(number), is, before, after);
  });
  const pages = [pageCount(before), pageCount(after)] as const;
  const trailer =
    ['Root', 'Info', 'Encrypt'].some((key) => !isSame(entry(before.trailer, key), entry(after.trailer, key))) ||
    // An object beyond the size is not there for readers who hold to the standard (ISO 32000-1, 7.5.5).
    numberOf(entry(after.trailer, 'Size')) < numberOf(entry(before.trailer, 'Size'));
  return [
    ...new Set([
      ...(pages[0] === pages[1] ? [] : [`le nombre de pages (${pages[0]}, puis ${pages[1]})`]),
      ...(trailer ? ['la racine du document'] : []),
      ...changed.map((number) => nameObject(before, after, number)),
    ]),
  ];
}

/** Whether a field is as it was but for a signature, which is new with this version, and the picture of it. */
function isSigning(
  field: SignatureField | undefined,
  is: PDFObject | undefined,
  before: Snapshot,
  after: Snapshot,
): boolean {
  if (field === undefined || field.valueRef !== undefined || field.value !== undefined || !(is instanceof PDFDict))
    return false;
  const value = entry(is, 'V');
  if (!(value instanceof PDFRef) || before.place(value.objectNumber) !== undefined) return false;
  if (!(after.resolve(value) instanceof PDFDict)) return false;
  const keys = new Set([...field.dict.keys(), ...is.keys()].map((key) => key.decodeText()));
  return [...keys].every((key) => key === 'V' || key === 'AP' || isSame(entry(field.dict, key), entry(is, key)));
}

function entry(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.get(PDFName.of(key));
}

function referencesIn(object: unknown): readonly number[] {
  if (object instanceof PDFRef) return [object.objectNumber];
  if (object instanceof PDFArray) return object.asArray().flatMap(referencesIn);
  if (object instanceof PDFRawStream) return referencesIn(object.dict);
  return object instanceof PDFDict ? object.values().flatMap(referencesIn) : [];
}
