import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { nameOf, textOf } from '../read/values.ts';
import { signataireOf } from './field-name.ts';
import type { Snapshot } from './file/revisions.ts';
import { itemsOf, numberOf, rootOf } from './file/values.ts';

/** A field of signature as one version of the file shows it. */
export interface SignatureField {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** The partner who is to sign here. */
  readonly signataire: string;
  /** What is said of the field: « Signature : Ville de Paris ». */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** The signature; absent while nobody signed. */
  readonly value: PDFDict | undefined;
  readonly valueRef: PDFRef | undefined;
}

/** The fields of signature of a version, in the order of the document. */
export function signatureFields(snapshot: Snapshot): readonly SignatureField[] {
  const form = snapshot.entry(rootOf(snapshot), 'AcroForm');
  const fields = snapshot.entry(form, 'Fields');
  if (!(fields instanceof PDFArray)) return [];
  return fields.asArray().flatMap((ref) => {
    const dict = snapshot.resolve(ref);
    if (!(ref instanceof PDFRef) || !(dict instanceof PDFDict)) return [];
    return nameOf(snapshot.entry(dict, 'FT')) === 'Sig' ? [fieldOf(snapshot, ref, dict)] : [];
  });
}

function fieldOf(snapshot: Snapshot, ref: PDFRef, dict: PDFDict): SignatureField {
  const [left = 0, bottom = 0, right = 0, top = 0] = itemsOf(snapshot, snapshot.entry(dict, 'Rect')).map(numberOf);
  const value = snapshot.entry(dict, 'V');
  const valueRef = dict.get(PDFName.of('V'));
  return {
    ref,
    dict,
    signataire: signataireOf(textOf(snapshot.entry(dict, 'T')) ?? ''),
    description: textOf(snapshot.entry(dict, 'TU')) ?? '',
    width: right - left,
    height: top - bottom,
    value: value instanceof PDFDict ? value : undefined,
    valueRef: valueRef instanceof PDFRef ? valueRef : undefined,
  };
}
