import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A file that travels inside a PDF. */
export interface Attachment {
  /** Its name, in plain letters. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What it is, in French, as a reader lists it. */
  readonly description: string;
  /** What it is to the document (ISO 32000-2, 7.11.3): what it was made from, or data that go with it. */
  readonly relationship: 'Source' | 'Data';
}

/**
 * Puts files into a PDF, as files associated with the whole document (PDF/A-3, ISO 19005-3, 6.8).
 * @param date the one date of the document
 */
export function attachFiles(document: PDFDocument, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const { context, catalog } = document;
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = PDFArray.withContext(context);
  const associated = PDFArray.withContext(context);
  for (const attachment of sorted) {
    const specification = context.register(fileSpecification(document, attachment, date));
    names.push(PDFHexString.fromText(attachment.name));
    names.push(specification);
    associated.push(specification);
  }
  const tree = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  tree.set(PDFName.of('EmbeddedFiles'), context.register(context.obj({ Names: names })));
  catalog.set(PDFName.of('Names'), tree);
  catalog.set(PDFName.of('AF'), associated);
}

function fileSpecification(document: PDFDocument, attachment: Attachment, date: Date): PDFDict {
  const { context } = document;
  const { name, bytes, mediaType, description, relationship } = attachment;
  const modified = PDFString.fromDate(date);
  const file = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: mediaType,
      Params: { Size: bytes.length, ModDate: modified },
    }),
  );
  return context.obj({
    Type: 'Filespec',
    F: PDFString.of(name),
    UF: PDFHexString.fromText(name),
    Desc: PDFHexString.fromText(description),
    AFRelationship: relationship,
    EF: { F: file, UF: file },
  });
}
