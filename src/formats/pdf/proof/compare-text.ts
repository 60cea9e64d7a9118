import { PAGE_NUMBER } from '../../html/page-text.ts';

/** Where two texts part. */
export interface Difference {
  /** The words from there on, in the page and in the PDF; empty at the end of a text. */
  readonly expected: string;
  readonly found: string;
  /** The words before, which are the same. */
  readonly before: string;
}

/**
 * Finds the first place where the text of a PDF leaves that of the page it was printed from. White space counts for nothing, for
 * lines break where they like, nor do capitals, which a style may set; a page reference stands for any number.
 */
export function compareText(expected: string, found: string): Difference | undefined {
  let here = skipSpace(expected, 0);
  let there = skipSpace(found, 0);
  while (here < expected.length && there < found.length) {
    if (expected[here] === PAGE_NUMBER) {
      const end = skipDigits(found, there);
      if (end === there) break;
      there = end;
    } else if (sameLetter(expected[here], found[there])) there += 1;
    else break;
    here = skipSpace(expected, here + 1);
    there = skipSpace(found, there);
  }
  if (here >= expected.length && there >= found.length) return undefined;
  return {
    expected: excerpt(expected, here),
    found: excerpt(found, there),
    before: excerpt(expected, here - 40, here),
  };
}

const SPACE = /\s/;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) >= '0' && text.charAt(at) <= '9') at += 1;
  return at;
}

function sameLetter(a = '', b = ''): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

function excerpt(text: string, from: number, to: number = from + 60): string {
  return text.slice(Math.max(0, from), Math.max(0, to)).replace(/\s+/g, ' ').trim();
}
