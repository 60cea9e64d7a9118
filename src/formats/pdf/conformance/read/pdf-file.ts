import { type PDFContext, PDFDict, PDFDocument, type PDFObject, PDFParser, type PDFRef } from '@cantoo/pdf-lib';
import { Failure } from '../../../../project/failure.ts';
import { type PdfPage, pagesOf } from '../../read/trees.ts';
import { dictOf } from '../../read/values.ts';
import { type Annotation, readAnnotations } from './annotations.ts';
import { isBomb } from './bombs.ts';
import { once } from './once.ts';
import { readStructure, type Structure } from './structure.ts';
import { readXmp, type Xmp } from './xmp.ts';

/** A PDF that was read to be judged. What costs something is read when a test asks for it, once. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  /** How the file is protected, if it is. */
  readonly encryption: PDFDict | undefined;
  readonly objects: () => readonly (readonly [PDFRef, PDFObject])[];
  readonly pages: () => readonly PdfPage[];
  readonly structure: () => Structure;
  readonly annotations: () => readonly Annotation[];
  readonly xmp: () => Xmp | undefined;
}

/**
 * Reads a PDF of any origin.
 * @throws Failure `file` when it is none, or none that can be read
 */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const asWritten = await load(bytes);
  const encryption = dictOf(asWritten.lookup(asWritten.trailerInfo.Encrypt));
  const context = encryption === undefined ? asWritten : await decrypted(bytes, asWritten);
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) throw unreadable();
  const pages = once(() => pagesOf(catalog));
  if (pages().length === 0 && encryption === undefined) throw unreadable();
  const structure = once(() => readStructure(catalog));
  return {
    bytes,
    context,
    catalog,
    encryption,
    objects: once(() => context.enumerateIndirectObjects()),
    pages,
    structure,
    annotations: once(() => readAnnotations(pages(), structure())),
    xmp: once(() => readXmp(catalog)),
  };
}

/** A file of 900 pages takes about a second; what takes this long was made to. */
const READING_LIMIT = 30_000;

async function load(bytes: Uint8Array): Promise<PDFContext> {
  const parser = PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY);
  const start = performance.now();
  let hasBomb = false;
  const parseObject = (ref?: PDFRef): PDFObject => {
    const object = PDFParser.prototype.parseObject.call(parser, ref);
    if (!isBomb(object)) return object;
    hasBomb = true;
    throw new Error('an object beyond measure');
  };
  const shouldWaitForTick = (): boolean => {
    if (hasBomb || performance.now() - start > READING_LIMIT) throw new Error('reading takes too long');
    return false;
  };
  // The parser asks the second of itself after each object: the one place where a file that would never end can be left. What the
  // first throws it takes for a damaged object, and goes on.
  Object.assign(parser, { parseObject, shouldWaitForTick });
  try {
    return await parser.parseDocument();
  } catch {
    throw unreadable();
  }
}

/** What anybody may open is read without its protection; of the rest little more than the protection can be judged. */
async function decrypted(bytes: Uint8Array, asWritten: PDFContext): Promise<PDFContext> {
  try {
    const options = { password: '', updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY };
    return (await PDFDocument.load(bytes, options)).context;
  } catch {
    return asWritten;
  }
}

function unreadable(): Failure {
  return new Failure(
    'file',
    'Ce fichier ne peut pas être lu comme un PDF : il n’en est pas un, ou il est abîmé ou incomplet.',
    'Refaites-le, ou reprenez-le là d’où il vient.',
  );
}
