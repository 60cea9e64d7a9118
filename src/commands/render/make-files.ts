import type { DocumentDefinition, MadePdf } from '../../documents/define.ts';
import { isParution } from '../../documents/parution/view.ts';
import type { View } from '../../documents/view.ts';
import { isOurHtml, renderHtml } from '../../formats/html/render-html.ts';
import type { Modeles } from '../../formats/html/templates/own.ts';
import type { Theme } from '../../formats/html/themes/theme.ts';
import { isOurMd, renderMd } from '../../formats/md/md.ts';
import { isOurTxt, renderTxt } from '../../formats/txt/txt.ts';
import type { Contrat } from '../../model/contrat.ts';
import type { Context } from '../define.ts';
import type { Format } from './formats.ts';
import { inOrder } from './in-order.ts';
import type { KeptBrowser } from './kept-browser.ts';
import { openPrinter, type Printer } from './print-pages.ts';
import { keyOf, type StandingFiles } from './standing-files.ts';

/** A file made in memory, ready to be written. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells whether a file that stands at its place was made by this program. */
  isOurs(bytes: Uint8Array): boolean;
  /** To be called once it is written. */
  note(): void;
}

/** How the files are to be made. */
export interface MakeOptions {
  readonly context: Context;
  readonly formats: readonly Format[];
  readonly date: Date;
  readonly theme: Theme;
  /** The templates of the contract folder, where they were asked for. */
  readonly modeles?: Modeles | undefined;
  readonly browser: KeptBrowser;
  readonly contrat: Contrat;
  /** The views of documents, told the PDFs that were made before. */
  viewsOf(documents: readonly DocumentDefinition[], made: (document: string) => MadePdf | undefined): readonly View[];
  /** How many views there are in all, for who watches. */
  readonly total: number;
  /** Every file of the contract folder that is read to make the documents. */
  readonly filesRead: ReadonlyMap<string, Uint8Array>;
  /** What need not be made again. */
  readonly standing?: StandingFiles | undefined;
  /** Told each file that is left as it stands. */
  readonly onStanding?: ((name: string) => void) | undefined;
  /** Whether what stands in the place of a PDF must stay: then it is not made, and no document tells of it. */
  readonly isKept?: ((name: string) => boolean) | undefined;
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
  let printed = 0;
  let trouble: { readonly error: unknown } | undefined;
  for (const wave of wavesOf(documents)) {
    const views = options.viewsOf(wave, (name) => made.get(name));
    yield* makePages(views, options);
    if (printer === undefined || trouble !== undefined) continue;
    try {
      yield* printAll(printer, views, { made, before: printed, options });
      printed += views.length;
    } catch (error) {
      options.context.signal.throwIfAborted();
      trouble = { error };
    }
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
  for (const view of views) {
    for (const { name, text, isOurs } of await textsOf(view, options)) {
      const key = options.standing === undefined ? '' : keyOf(text);
      if (options.standing?.has(name, key)) {
        options.onStanding?.(name);
        continue;
      }
      const bytes = new TextEncoder().encode(text);
      const note = (): void => options.standing?.note(name, key, bytes);
      yield { name, bytes, isOurs, note };
    }
  }
}

interface MadeText extends Pick<MadeFile, 'name' | 'isOurs'> {
  readonly text: string;
}

async function textsOf(view: View, options: MakeOptions): Promise<readonly MadeText[]> {
  const { formats, context } = options;
  const { version } = context;
  const made: MadeText[] = [];
  const add = (ending: string, text: string, isOurs: MadeFile['isOurs']): void =>
    void made.push({ name: `${view.fichier}.${ending}`, text, isOurs });
  if (formats.includes('html')) add('html', await htmlOf(view, options), isOurHtml);
  if (!isParution(view)) return made;
  if (formats.includes('md')) add('md', renderMd(view, version), isOurMd);
  if (formats.includes('txt')) add('txt', renderTxt(view, version), isOurTxt);
  return made;
}

/** Pages are made anew for the PDF: that costs less than to keep those of hundreds of documents. */
function htmlOf(
  view: View,
  { context: { version }, theme, modeles }: MakeOptions,
  medium: 'screen' | 'print' = 'screen',
): Promise<string> {
  return renderHtml(view, { theme, modeles, version, medium });
}

/** So many PDFs are made at once or wait for the one before them; the browser prints two of them at a time. */
const AHEAD = 8;

/** What one wave of PDFs shares with those before it. */
interface Printing {
  readonly made: Map<string, MadePdf>;
  /** How many were made in earlier waves: whoever watches sees one count. */
  readonly before: number;
  readonly options: MakeOptions;
}

async function* printAll(
  printer: Printer,
  views: readonly View[],
  { made, before, options }: Printing,
): AsyncGenerator<MadeFile> {
  const { standing, context, total } = options;
  const isNext = (at: number): void =>
    context.progress?.(
      at < views.length ? `Mise en page : ${before + at + 1} sur ${total}  ${views[at]?.fichier}.pdf` : '',
    );
  const prints = inOrder(views, AHEAD, async (view) => {
    const page = { view, html: await htmlOf(view, options, 'print') };
    const key = standing === undefined ? '' : printer.keyOf(page);
    const name = `${view.fichier}.pdf`;
    const pdf = standing?.pdf(name, key);
    const isMade = pdf === undefined && !options.isKept?.(name);
    return { view, key, pdf, printed: isMade ? await printer.print(page) : undefined };
  });
  let at = 0;
  try {
    isNext(at);
    for await (const { view, key, pdf, printed } of prints) {
      const name = `${view.fichier}.pdf`;
      if (pdf !== undefined) {
        made.set(view.document, pdf);
        options.onStanding?.(name);
      }
      if (printed !== undefined) {
        const { bytes, sheets, isOurs } = printed;
        const own: MadePdf = { fichier: name, bytes: bytes.length, pages: sheets };
        made.set(view.document, own);
        yield { name, bytes, isOurs, note: () => standing?.note(name, key, bytes, own) };
      }
      at += 1;
      isNext(at);
    }
  } finally {
    context.progress?.('');
  }
}
