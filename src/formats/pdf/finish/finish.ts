import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { attachFiles } from '../attachments/attach.ts';
import type { PrintedPdf } from '../print/print.ts';
import { addSignatureFields } from '../signature/add-fields.ts';
import { readApostrophes } from './apostrophes.ts';
import { describeLinks } from './describe-links.ts';
import { creatorTool } from './mark.ts';
import { cleanMetadata, type PdfMetadata, xmpOf } from './metadata.ts';
import { renumberElements } from './structure.ts';
import { writePdf } from './write-pdf.ts';

/**
 * Turns what the browser printed into a document: its language, title and metadata, links that can be heard, and
 * nothing that changes from one run to the next.
 */
export async function finishPdf(printed: PrintedPdf, asGiven: PdfMetadata): Promise<Uint8Array> {
  const metadata = cleanMetadata(asGiven);
  const { document, links } = printed;
  describeLinks(document, links);
  addSignatureFields(document, links);
  renumberElements(document);
  readApostrophes(document);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(metadata.lang));
  preferTitle(document);
  writeMetadata(document, metadata);
  attachFiles(document, metadata.attachments ?? [], metadata.date);
  const placeholder = PDFHexString.of('0'.repeat(ID_LENGTH));
  const id = PDFArray.withContext(document.context);
  id.push(placeholder);
  id.push(placeholder);
  document.context.trailerInfo.ID = id;
  return writeId(await writePdf(document));
}

function preferTitle(document: PDFDocument): void {
  const key = PDFName.of('ViewerPreferences');
  const preferences = document.catalog.lookupMaybe(key, PDFDict) ?? document.context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), document.context.obj(true));
  document.catalog.set(key, preferences);
}

function writeMetadata(document: PDFDocument, metadata: PdfMetadata): void {
  const { title, date, version, author, subject, keywords } = metadata;
  const producer = `${creatorTool(version)} (${document.getProducer() ?? 'Chromium'})`;
  document.setTitle(title);
  if (author !== undefined) document.setAuthor(author);
  if (subject !== undefined) document.setSubject(subject);
  if (keywords !== undefined && keywords.length > 0) document.setKeywords([keywords.join(', ')]);
  document.setCreator(creatorTool(version));
  document.setProducer(producer);
  document.setCreationDate(date);
  document.setModificationDate(date);
  // Uncompressed, so that any program finds the metadata, and our mark with them.
  const stream = document.context.stream(Buffer.from(xmpOf(metadata, producer), 'utf8'), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}

const ID_LENGTH = 32;

/**
 * The two identifiers of a PDF are in the trailer, the last thing in the file, which is never compressed. They are
 * the fingerprint of all the rest: two documents have the same only if they are the same.
 */
function writeId(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fingerprint = createHash('sha256').update(file).digest('hex').slice(0, ID_LENGTH).toUpperCase();
  const last = file.lastIndexOf('0'.repeat(ID_LENGTH));
  const first = file.lastIndexOf('0'.repeat(ID_LENGTH), last - ID_LENGTH);
  if (first < 0) throw new Error('the trailer of the PDF holds no identifier');
  file.write(fingerprint, first, 'latin1');
  file.write(fingerprint, last, 'latin1');
  return bytes;
}
