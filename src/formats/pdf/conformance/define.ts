import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { FontUse } from './fonts/font-uses.ts';
import type { ContentWatcher } from './read/content.ts';
import type { PdfFile } from './read/pdf-file.ts';

/** The two standards that a PDF of this program means to follow: ISO 14289-1 and ISO 19005-3, level A. */
export type Standard = 'PDF/UA-1' | 'PDF/A-3a';

/** One test of a standard, as the public validation profiles number them: « UA-1 7.1 t3 », « A-3 6.2.11.4.1 t1 ». */
export type ClauseId = `${'UA-1' | 'A-3'} ${string} t${number}`;

/** Where something is wrong. */
export interface Place {
  /** Counted from 1. */
  readonly page?: number | undefined;
  /** What it is about, in a word or two: `objet 12`, `élément LI`. */
  readonly object?: string | undefined;
}

/** Tells one thing that is wrong, in French. */
export type Tell = (message: string, place?: Place) => void;

/** A file whose content was read. */
export interface CheckedPdf extends PdfFile {
  readonly fonts: readonly FontUse[];
}

/** One requirement of the standards that a machine can check. */
export interface ClauseTest {
  /** The clauses that ask for it; both standards ask for the same thing now and then. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  /** What must hold, in French. */
  readonly requires: string;
  /** Looks at the file as a whole. */
  check?(pdf: CheckedPdf, tell: Tell): void;
  /** Looks at every value of the file, also at those inside others; `ref` is the object it stands in. */
  each?(pdf: PdfFile, tell: Tell): (value: PDFObject, ref: PDFRef) => void;
  /** Looks at what is painted, as it is read. */
  watch?(pdf: PdfFile, tell: Tell): ContentWatcher;
}

/** Both, in the order in which they are spoken of. */
export const STANDARDS: readonly Standard[] = ['PDF/UA-1', 'PDF/A-3a'];

/** The standards that a clause belongs to. */
export function standardOf(clause: ClauseId): Standard {
  return clause.startsWith('UA-1 ') ? 'PDF/UA-1' : 'PDF/A-3a';
}
