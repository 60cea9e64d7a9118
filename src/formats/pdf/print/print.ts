import { PDFDocument } from '@cantoo/pdf-lib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { Failure } from '../../../project/failure.ts';
import type { RunningBrowser } from '../browser/running.ts';
import { pagesOfDestinations } from './destinations.ts';
import {
  cleanHtml,
  LIST_HEADINGS,
  LIST_LINKS,
  LIST_PAGE_REFERENCES,
  LOAD_FONTS,
  type PageLink,
  writePageReferences,
} from './in-page.ts';
import { nameOutline } from './outline.ts';

/** A PDF as the browser made it, ready to be finished. */
export interface PrintedPdf {
  readonly document: PDFDocument;
  /** The links of the page, in reading order. */
  readonly links: readonly PageLink[];
}

/**
 * Prints an HTML page, on the paper that its own `@page` rules ask for. No script of the page runs, and nothing is
 * loaded but what the page carries itself (`data:`).
 *
 * An element with `data-page-of="anchor"` receives the number of the page on which the element of that id stands,
 * counted from 1 at the first sheet; a link to `#anchor` must stand somewhere in the page.
 * @param onMove told whenever a piece of the PDF has come
 */
export async function printPdf(
  browser: Pick<RunningBrowser, 'newPage'>,
  html: string,
  onMove: () => void = () => undefined,
): Promise<PrintedPdf> {
  const page = await browser.newPage();
  try {
    await fill(page, html);
    const anchors = await evaluate<readonly string[]>(page, LIST_PAGE_REFERENCES);
    const links = await evaluate<readonly PageLink[]>(page, LIST_LINKS);
    const headings = await evaluate<readonly string[]>(page, LIST_HEADINGS);
    await evaluate(page, LOAD_FONTS);
    const document = anchors.length === 0 ? await print(page, onMove) : await printWithPages(page, anchors, onMove);
    nameOutline(document, headings);
    return { document, links };
  } finally {
    await page.close().catch(() => undefined);
  }
}

async function fill(page: Page, html: string): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', onlyOwnData);
  const clean = await evaluate<string>(page, cleanHtml(html));
  await page.setContent(clean, { waitUntil: 'load', timeout: 0 });
}

function onlyOwnData(request: HTTPRequest): void {
  const url = request.url();
  // A request that ended meanwhile can't be answered any more, and need not.
  const done = url.startsWith('data:') || url === 'about:blank' ? request.continue() : request.abort('blockedbyclient');
  done.catch(() => undefined);
}

/** Prints, reads where the anchors came to stand, writes that and prints again, until nothing moves any more. */
async function printWithPages(page: Page, anchors: readonly string[], onMove: () => void): Promise<PDFDocument> {
  // Of the first one only the places are read: without tags it is made and read faster, and lies on the same pages.
  let pages = pagesOf(await print(page, onMove, { isTagged: false }), anchors);
  for (const _pass of ['second', 'third']) {
    await evaluate(page, writePageReferences(pages));
    const document = await print(page, onMove);
    const next = pagesOf(document, anchors);
    if (anchors.every((anchor) => next[anchor] === pages[anchor])) return document;
    pages = next;
  }
  throw new Failure(
    'document',
    'Les numéros de page du sommaire n’ont pas pu être calculés : ils changent à chaque mise en page.',
    'Raccourcissez un titre du sommaire qui tient tout juste sur sa ligne, puis recommencez.',
  );
}

function pagesOf(document: PDFDocument, anchors: readonly string[]): Readonly<Record<string, number>> {
  const destinations = pagesOfDestinations(document);
  return Object.fromEntries(
    anchors.map((anchor) => {
      const page = destinations.get(anchor);
      if (page === undefined) throw new Error(`data-page-of="${anchor}": no link to #${anchor}, or no such element`);
      return [anchor, page];
    }),
  );
}

async function print(page: Page, onMove: () => void, { isTagged } = { isTagged: true }): Promise<PDFDocument> {
  const stream = await page.createPDFStream({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: isTagged,
    outline: isTagged,
    timeout: 0,
  });
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    onMove();
  }
  return PDFDocument.load(Buffer.concat(pieces), { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
}

async function evaluate<Result>(page: Page, script: string): Promise<Result> {
  return (await page.evaluate(script)) as Result;
}
