import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { attachFiles } from '../attachments/attach.ts';
import type { PrintedPdf } from '../print/print.ts';
import { addSignatureFields } from '../signature/add-fields.ts';
import { readApostrophes } from './apostrophes.ts';
import { markArtifacts } from './artifacts.ts';
import { claimStandards } from './claim-standards.ts';
import { describeLinks } from './describe-links.ts';
import { mendElements } from './elements.ts';
import { cleanMetadata, type PdfMetadata } from './metadata.ts';
import { declareColours } from './output-intent.ts';
import { mapRoles } from './roles.ts';
import { renumberElements } from './structure.ts';

/**
 * Turns what the browser printed into a document: its language, title and metadata, links that can be heard, a structure and
 * colours as ISO 14289-1 (PDF/UA) and ISO 19005-3 (PDF/A) ask for, and nothing that changes from one run to the next.
 * @param tell told in French of a standard that the document does not follow, and therefore does not claim
 */
export async function finishPdf(
  printed: PrintedPdf,
  asGiven: PdfMetadata,
  tell: (message: string) => void = () => undefined,
): Promise<Uint8Array> {
  const metadata = cleanMetadata(asGiven);
  const { document, links } = printed;
  describeLinks(document, links);
  addSignatureFields(document, links);
  mendElements(document);
  mapRoles(document);
  renumberElements(document);
  readApostrophes(document);
  markArtifacts(document);
  declareColours(document);
  attachFiles(document, metadata.attachments ?? [], metadata.date);
  document.catalog.set(PDFName.of('Lang'), PDFString.of(metadata.lang));
  preferTitle(document);
  return claimStandards(document, metadata, tell);
}

function preferTitle(document: PDFDocument): void {
  const key = PDFName.of('ViewerPreferences');
  const preferences = document.catalog.lookupMaybe(key, PDFDict) ?? document.context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), document.context.obj(true));
  document.catalog.set(key, preferences);
}
