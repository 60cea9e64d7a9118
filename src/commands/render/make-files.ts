import type { DocumentDefinition, MadePdf } from '../../documents/define.ts';
import { isParution } from '../../documents/parution/view.ts';
import type { View } from '../../documents/view.ts';
import { isOurHtml, renderHtml } from '../../formats/html/render-html.ts';
import { chooseTheme } from '../../formats/html/themes.ts';
import { isOurMd, renderMd } from '../../formats/md/md.ts';
import { isOurTxt, renderTxt } from '../../formats/txt/txt.ts';
import type { Contrat } from '../../model/contrat.ts';
import type { Context } from '../define.ts';
import type { Format } from './formats.ts';
import { inOrder } from './in-order.ts';
import { openPrinter, type Printer } from './print-pages.ts';

/** A file made in memory, ready to be written. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells whether a file that stands at its place was made by this program. */
  isOurs(bytes: Uint8Array): boolean;
}

/** How the files are to be made. */
export interface MakeOptions {
  readonly context: Context;
  readonly formats: readonly Format[];
  readonly date: Date;
  readonly theme: string;
  readonly browser: string | undefined;
  readonly contrat: Contrat;
  /** The views of documents, told the PDFs that were made before. */
  viewsOf(documents: readonly DocumentDefinition[], made: (document: string) => MadePdf | undefined): readonly View[];
  /** Every file of the contract folder that is read to make the documents. */
  readonly filesRead: ReadonlyMap<string, Uint8Array>;
}

/** A page and the View it was made from. */
export interface Page {
  readonly view: View;
  readonly html: string;
}

/**
 * Makes the files one after the other: first the documents that speak of no other, then those that tell of their PDFs. The pages
 * of HTML come before the PDFs and don't wait for them, so that they are all there even where no browser is.
 */
export async function* makeFiles(
  documents: readonly DocumentDefinition[],
  options: MakeOptions,
): AsyncGenerator<MadeFile> {
  const made = new Map<string, MadePdf>();
  const printer = options.formats.includes('pdf') ? openPrinter(documents, options) : undefined;
  let trouble: { readonly error: unknown } | undefined;
  try {
    for (const wave of wavesOf(documents)) {
      const views = options.viewsOf(wave, (name) => made.get(name));
      yield* makePages(views, options);
      if (printer === undefined || trouble !== undefined) continue;
      try {
        yield* printAll(printer, views, made, options);
      } catch (error) {
        options.context.signal.throwIfAborted();
        trouble = { error };
      }
    }
  } finally {
    await printer?.close();
  }
  if (trouble !== undefined) throw trouble.error;
}

/** The documents that follow none of the others, then the rest. */
function wavesOf(documents: readonly DocumentDefinition[]): readonly (readonly DocumentDefinition[])[] {
  const names = new Set(documents.map(({ name }) => name));
  const isFollower = ({ follows = [] }: DocumentDefinition): boolean => follows.some((name) => names.has(name));
  return [documents.filter((one) => !isFollower(one)), documents.filter(isFollower)];
}

/** Makes the files that need no browser. */
async function* makePages(views: readonly View[], options: MakeOptions): AsyncGenerator<MadeFile> {
  const {
    formats,
    context: { version },
  } = options;
  for (const view of views) {
    if (formats.includes('html')) yield fileOf(`${view.fichier}.html`, await htmlOf(view, options), isOurHtml);
    if (!isParution(view)) continue;
    if (formats.includes('md')) yield fileOf(`${view.fichier}.md`, renderMd(view, version), isOurMd);
    if (formats.includes('txt')) yield fileOf(`${view.fichier}.txt`, renderTxt(view, version), isOurTxt);
  }
}

function fileOf(name: string, text: string, isOurs: MadeFile['isOurs']): MadeFile {
  return { name, bytes: new TextEncoder().encode(text), isOurs };
}

/** Pages are made anew for the PDF: that costs less than to keep those of hundreds of documents. */
function htmlOf(view: View, { context: { version }, theme }: MakeOptions): Promise<string> {
  return renderHtml(view, { theme: chooseTheme(theme), version });
}

/** So many PDFs are made at once or wait for the one before them; the browser prints two of them at a time. */
const AHEAD = 8;

async function* printAll(
  printer: Printer,
  views: readonly View[],
  made: Map<string, MadePdf>,
  options: MakeOptions,
): AsyncGenerator<MadeFile> {
  const prints = inOrder(views, AHEAD, async (view) => {
    const printed = await printer.print({ view, html: await htmlOf(view, options) });
    return { ...printed, view };
  });
  for await (const { bytes, sheets, isOurs, view } of prints) {
    const fichier = `${view.fichier}.pdf`;
    made.set(view.document, { fichier, bytes: bytes.length, pages: sheets });
    yield { name: fichier, bytes, isOurs };
  }
}
