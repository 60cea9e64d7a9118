import type { DocumentDefinition, MadePdf } from '../../documents/define.ts';
import type { View } from '../../documents/view.ts';
import { isOurHtml, renderHtml } from '../../formats/html/render-html.ts';
import { chooseTheme } from '../../formats/html/themes.ts';
import type { Contrat } from '../../model/contrat.ts';
import type { Context } from '../define.ts';
import type { Format } from './formats.ts';
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
  const theme = chooseTheme(options.theme);
  const made = new Map<string, MadePdf>();
  const printer = options.formats.includes('pdf') ? openPrinter(documents, options) : undefined;
  let trouble: { readonly error: unknown } | undefined;
  try {
    for (const wave of wavesOf(documents)) {
      const pages = yield* makePages(
        options.viewsOf(wave, (name) => made.get(name)),
        theme,
        options,
      );
      if (printer === undefined || trouble !== undefined) continue;
      try {
        yield* printAll(printer, pages, made);
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

async function* makePages(
  views: readonly View[],
  theme: string,
  { formats, context: { version } }: MakeOptions,
): AsyncGenerator<MadeFile, readonly Page[]> {
  const pages: Page[] = [];
  for (const view of views) {
    const html = await renderHtml(view, { theme, version });
    pages.push({ view, html });
    if (formats.includes('html'))
      yield { name: `${view.fichier}.html`, bytes: new TextEncoder().encode(html), isOurs: isOurHtml };
  }
  return pages;
}

async function* printAll(
  printer: Printer,
  pages: readonly Page[],
  made: Map<string, MadePdf>,
): AsyncGenerator<MadeFile> {
  for (const page of pages) {
    const { bytes, sheets, isOurs } = await printer.print(page);
    const fichier = `${page.view.fichier}.pdf`;
    made.set(page.view.document, { fichier, bytes: bytes.length, pages: sheets });
    yield { name: fichier, bytes, isOurs };
  }
}
