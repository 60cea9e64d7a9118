import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { srgbProfile } from './srgb-profile.ts';

/** Says in which colours the document is meant: sRGB, those of the browser (ISO 19005-3, 6.2.4.3). */
export function declareColours(document: PDFDocument): void {
  const { context } = document;
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of('sRGB IEC61966-2.1'));
  intent.set(PDFName.of('Info'), PDFString.of('sRGB IEC61966-2.1'));
  document.catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}
