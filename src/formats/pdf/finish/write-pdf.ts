import { Buffer } from 'node:buffer';
import {
  PDFCatalog,
  PDFCrossRefStream,
  type PDFDocument,
  PDFHeader,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectStream,
  PDFPageLeaf,
  PDFPageTree,
  PDFRef,
  PDFStream,
  PDFTrailer,
} from '@cantoo/pdf-lib';

type Numbered = [PDFRef, PDFObject];
type CrossReferences = Parameters<typeof PDFCrossRefStream.of>[1];

const OBJECTS_PER_STREAM = 50;

/**
 * Writes a whole PDF whose small objects are compressed together. The library's own writer looks through all objects that it has
 * placed for each one that it places: a book of fiches took it longer than the browser.
 */
export async function writePdf(document: PDFDocument): Promise<Uint8Array> {
  await document.flush();
  const { context } = document;
  const objects = context.enumerateIndirectObjects().filter(([, object]) => !isOldContainer(object));
  const entries: CrossReferences = [{ type: 0, ref: PDFRef.of(0, 65535), nextFreeObjectNumber: 0 }];
  const header = bytesOf(PDFHeader.forVersion(1, 7));
  const parts: Uint8Array[] = [header, Buffer.from('\n\n')];
  let offset = header.length + 2;
  const place = ([ref, object]: Numbered): void => {
    const part = joined([
      Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`),
      bytesOf(object),
      Buffer.from('\nendobj\n\n'),
    ]);
    entries.push({ type: 1, ref, offset });
    parts.push(part);
    offset += part.length;
  };

  const alone = objects.filter(standsAlone);
  // The metadata stand first: they carry our mark, for which nobody should have to read a whole file.
  for (const numbered of alone.filter(isMetadata)) place(numbered);
  for (const numbered of alone) if (!isMetadata(numbered)) place(numbered);
  const small = objects.filter((numbered) => !standsAlone(numbered));
  for (let start = 0; start < small.length; start += OBJECTS_PER_STREAM) {
    const group = small.slice(start, start + OBJECTS_PER_STREAM);
    const objectStreamRef = context.nextRef();
    for (const [index, [ref]] of group.entries()) entries.push({ type: 2, ref, objectStreamRef, index });
    place([objectStreamRef, PDFObjectStream.withContextAndObjects(context, group)]);
  }

  const ref = context.nextRef();
  const start = offset;
  entries.push({ type: 1, ref, offset: start });
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = context.obj({ Size: PDFNumber.of(ref.objectNumber + 1) });
  for (const [name, value] of Object.entries({ Root, Info, ID })) {
    if (value !== undefined) trailer.set(PDFName.of(name), value);
  }
  entries.sort((a, b) => a.ref.objectNumber - b.ref.objectNumber);
  place([ref, PDFCrossRefStream.of(trailer, entries)]);
  parts.push(bytesOf(PDFTrailer.forLastCrossRefSectionOffset(start)));
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}

function isMetadata([, object]: Numbered): boolean {
  return object instanceof PDFStream && object.dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata');
}

/** What a PDF does not allow inside a stream of objects, and the few objects that many readers look for first. */
function standsAlone([ref, object]: Numbered): boolean {
  return (
    ref.generationNumber !== 0 ||
    object instanceof PDFStream ||
    object instanceof PDFInvalidObject ||
    object instanceof PDFCatalog ||
    object instanceof PDFPageTree ||
    object instanceof PDFPageLeaf
  );
}

/** The object and cross-reference streams of the file that was read: what they held is written anew. */
function isOldContainer(object: PDFObject): boolean {
  const type = object instanceof PDFStream ? object.dict.lookup(PDFName.of('Type')) : undefined;
  return type === PDFName.of('ObjStm') || type === PDFName.of('XRef');
}

function bytesOf(object: {
  sizeInBytes(): number;
  copyBytesInto(bytes: Uint8Array, offset: number): number;
}): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}
