export { type Conformance, checkConformance, type Fault } from './check-conformance.ts';
export type { ClauseId, Standard } from './define.ts';
export { type PdfFile, readPdfFile } from './read/pdf-file.ts';
