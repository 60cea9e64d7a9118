import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from '../../read/values.ts';
import { signatureFields } from '../fields.ts';
import type { Snapshot } from '../file/revisions.ts';
import { rootOf } from '../file/values.ts';

/** What an object is for the reader of a document, in French: « le contenu de la page 3 ». */
export function nameObject(before: Snapshot, after: Snapshot, number: number): string {
  const object = before.resolve(PDFRef.of(number)) ?? after.resolve(PDFRef.of(number));
  const root = before.trailer.get(PDFName.of('Root'));
  if (root instanceof PDFRef && root.objectNumber === number)
    return `la racine du document${keysChanged(before, after, root)}`;
  const field = signatureFields(before).find(({ ref }) => ref.objectNumber === number);
  if (field !== undefined) return `le champ de signature « ${field.signataire} »`;
  const page = nameInPages(before, number);
  if (page !== undefined) return page;
  const catalog = rootOf(before);
  for (const [key, name] of Object.entries(PARTS)) if (isAt(catalog, key, number)) return name;
  return TYPES[nameOf(before.entry(object, 'Type')) ?? ''] ?? `l’objet ${number}`;
}

/** Parts that hang from the catalogue. */
const PARTS: Readonly<Record<string, string>> = {
  Pages: 'la liste des pages',
  Metadata: 'les métadonnées',
  AcroForm: 'le formulaire des signatures',
  Names: 'la liste des pièces jointes',
  StructTreeRoot: 'la structure de lecture',
  Outlines: 'les signets',
};

/** Objects that say themselves what they are. */
const TYPES: Readonly<Record<string, string>> = {
  Pages: 'la liste des pages',
  Filespec: 'une pièce jointe',
  EmbeddedFile: 'une pièce jointe',
  StructElem: 'la structure de lecture',
  Font: 'une police de caractères',
  FontDescriptor: 'une police de caractères',
  Metadata: 'les métadonnées',
  Sig: 'la valeur d’une signature',
};

function keysChanged(before: Snapshot, after: Snapshot, root: PDFRef): string {
  const [was, is] = [before.resolve(root), after.resolve(root)];
  if (!(was instanceof PDFDict) || !(is instanceof PDFDict)) return '';
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => String(was.get(key)) !== String(is.get(key)),
  );
  return keys.length === 0 ? '' : ` (${keys.map((key) => key.decodeText()).join(', ')})`;
}

function nameInPages(snapshot: Snapshot, number: number): string | undefined {
  for (const [index, ref] of pageRefs(snapshot, rootEntry(snapshot, 'Pages')).entries()) {
    if (ref.objectNumber === number) return `la page ${index + 1}`;
    const page = snapshot.resolve(ref);
    if (refersTo(page, 'Contents', number)) return `le contenu de la page ${index + 1}`;
    if (refersTo(page, 'Annots', number)) return `une annotation de la page ${index + 1}`;
    const annotations = page instanceof PDFDict ? snapshot.entry(page, 'Annots') : undefined;
    if (annotations instanceof PDFArray && listed(annotations, number)) return `une annotation de la page ${index + 1}`;
  }
  return undefined;
}

/** How many pages a version has. */
export function pageCount(snapshot: Snapshot): number {
  return pageRefs(snapshot, rootEntry(snapshot, 'Pages')).length;
}

/** A tree that goes round, as one made to keep us busy may, is gone through once. */
function pageRefs(snapshot: Snapshot, node: PDFObject | undefined, seen = new Set<PDFObject>()): readonly PDFRef[] {
  const kids = snapshot.entry(node, 'Kids');
  if (node === undefined || seen.has(node) || !(kids instanceof PDFArray)) return [];
  seen.add(node);
  return kids.asArray().flatMap((kid) => {
    if (!(kid instanceof PDFRef)) return [];
    const child = snapshot.resolve(kid);
    return snapshot.entry(child, 'Kids') === undefined ? [kid] : pageRefs(snapshot, child, seen);
  });
}

function rootEntry(snapshot: Snapshot, key: string): PDFObject | undefined {
  return snapshot.entry(rootOf(snapshot), key);
}

function refersTo(dict: unknown, key: string, number: number): boolean {
  const value = dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined;
  return (
    (value instanceof PDFRef && value.objectNumber === number) || (value instanceof PDFArray && listed(value, number))
  );
}

function listed(array: PDFArray, number: number): boolean {
  return array.asArray().some((item) => item instanceof PDFRef && item.objectNumber === number);
}

function isAt(catalog: PDFObject | undefined, key: string, number: number): boolean {
  const value = catalog instanceof PDFDict ? catalog.get(PDFName.of(key)) : undefined;
  return value instanceof PDFRef && value.objectNumber === number;
}
