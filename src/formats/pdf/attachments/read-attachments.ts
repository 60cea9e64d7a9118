import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

/** A file found inside a PDF. */
export interface FoundAttachment {
  readonly name: string;
  /** `Source`, `Data`…; `undefined` if the PDF does not say what the file is to it. */
  readonly relationship: string | undefined;
  /**
   * The bytes, read when asked.
   * @throws Error when they are compressed in a way that this program never does, or abnormally large
   */
  bytes(): Uint8Array;
}

/** The files associated with a whole PDF, by its catalog, in its order; what is malformed is left out. */
export function readAttachments(catalog: PDFDict): readonly FoundAttachment[] {
  const associated = catalog.lookup(PDFName.of('AF'));
  if (!(associated instanceof PDFArray)) return [];
  return Array.from({ length: associated.size() }, (_, index) => associated.lookup(index)).flatMap((specification) => {
    if (!(specification instanceof PDFDict)) return [];
    const file = fileOf(specification);
    const name = textOf(specification, 'UF') ?? textOf(specification, 'F');
    if (file === undefined || name === undefined) return [];
    const relationship = specification.lookup(PDFName.of('AFRelationship'));
    return [
      {
        name,
        relationship: relationship instanceof PDFName ? relationship.decodeText() : undefined,
        bytes: () => contentOf(file),
      },
    ];
  });
}

function fileOf(specification: PDFDict): PDFRawStream | undefined {
  const files = specification.lookup(PDFName.of('EF'));
  if (!(files instanceof PDFDict)) return undefined;
  const file = files.lookup(PDFName.of('UF')) ?? files.lookup(PDFName.of('F'));
  return file instanceof PDFRawStream ? file : undefined;
}

function textOf(specification: PDFDict, key: string): string | undefined {
  const text = specification.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}

/** No attachment of ours comes near it; a few bytes of a hostile file could ask for a thousand times their size. */
const MAX_BYTES = 100 * 1024 * 1024;

function contentOf({ dict, contents }: PDFRawStream): Uint8Array {
  const filter = dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return contents;
  if (filter === PDFName.of('FlateDecode')) return inflateSync(contents, { maxOutputLength: MAX_BYTES });
  throw new Error(`unexpected filter ${String(filter)}`);
}
