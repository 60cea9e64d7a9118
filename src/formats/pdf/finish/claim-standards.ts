import { Buffer } from 'node:buffer';
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import {
  checkConformance,
  type Fault,
  readPdfFile,
  STANDARDS,
  type Standard,
  standardOf,
} from '../conformance/index.ts';
import { creatorTool } from './mark.ts';
import { type PdfMetadata, xmpOf } from './metadata.ts';
import { keepIdPlace, writeId } from './write-id.ts';
import { writePdf } from './write-pdf.ts';

/**
 * Writes the file with the claim to follow both standards and has it checked as anybody's file would be. What is found wrong takes
 * its claim away: the file that is handed over claims what the checker found nothing against.
 */
export async function claimStandards(
  document: PDFDocument,
  metadata: PdfMetadata,
  tell: (message: string) => void,
): Promise<Uint8Array> {
  const producer = `${creatorTool(metadata.version)} (${document.getProducer() ?? 'Chromium'})`;
  writeInfo(document, metadata, producer);
  const metadataRef = document.context.nextRef();
  document.catalog.set(PDFName.of('Metadata'), metadataRef);
  const write = async (claims: readonly Standard[]): Promise<Uint8Array> => {
    // Uncompressed, so that any program finds the metadata, and our mark with them.
    const xmp = Buffer.from(xmpOf(metadata, { producer, claims }), 'utf8');
    const stream = document.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
    document.context.assign(metadataRef, stream);
    keepIdPlace(document);
    return writeId(await writePdf(document));
  };

  const bytes = await write(STANDARDS);
  const { faults } = checkConformance(await readPdfFile(bytes));
  if (faults.length === 0) return bytes;
  for (const standard of STANDARDS) {
    const [first] = faultsOf(standard, faults);
    if (first !== undefined) tell(notClaimed(metadata.title, standard, first));
  }
  return write(STANDARDS.filter((standard) => faultsOf(standard, faults).length === 0));
}

function faultsOf(standard: Standard, faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ clauses }) => clauses.some((clause) => standardOf(clause) === standard));
}

function notClaimed(title: string, standard: Standard, { message, page, clauses }: Fault): string {
  const where = page === undefined ? '' : `, page ${page}`;
  return `« ${title} » ne suit pas ${standard} et ne l’annonce pas : ${message} (${clauses.join(', ')}${where})`;
}

function writeInfo(document: PDFDocument, metadata: PdfMetadata, producer: string): void {
  const { title, date, version, author, subject, keywords } = metadata;
  document.setTitle(title);
  if (author !== undefined) document.setAuthor(author);
  if (subject !== undefined) document.setSubject(subject);
  if (keywords !== undefined && keywords.length > 0) document.setKeywords([keywords.join(', ')]);
  document.setCreator(creatorTool(version));
  document.setProducer(producer);
  document.setCreationDate(date);
  document.setModificationDate(date);
}
