import type { DocumentDefinition } from '../../documents/define.ts';
import type { PdfBrowser } from '../../formats/pdf/index.ts';
import type { MakeOptions, Page } from './make-files.ts';
import { sourceOf } from './source-of.ts';

/** A PDF that was made and read back. */
export interface PrintedPage {
  readonly bytes: Uint8Array;
  /** How many sheets it has. */
  readonly sheets: number;
  isOurs(bytes: Uint8Array): boolean;
}

/** Makes PDFs of pages; the browser opens at the first one. */
export interface Printer {
  /** @throws Failure `document` when there is no browser, or when the PDF can't be read back */
  print(page: Page): Promise<PrintedPage>;
  close(): Promise<void>;
}

/** A printer for the pages of `documents`. Whoever opens it closes it. */
export function openPrinter(documents: readonly DocumentDefinition[], options: MakeOptions): Printer {
  const { context, date, browser: path } = options;
  const { machine, program, signal, version, say } = context;
  const records = documents.flatMap(({ name, isRecord }) => (isRecord ? [name] : []));
  let opened: Promise<PdfBrowser> | undefined;
  return {
    async print({ view, html }) {
      const { hasMark, openBrowser, provePdf } = await import('../../formats/pdf/index.ts');
      opened ??= openBrowser(machine, { browser: path, program, signal, onWarning: say });
      const browser = await opened;
      const { titre, auteur, sujet, motsCles, langue, pied, aCouverture, nomsDus } = view;
      const bytes = await browser.print(html, {
        title: titre,
        lang: langue,
        date,
        version,
        author: auteur,
        subject: sujet,
        keywords: motsCles,
        attachments: records.includes(view.document) ? await sourceOf(view.document, options) : [],
        signal,
      });
      // What can't be read back is not handed over.
      const sheets = await provePdf(bytes, { html, foot: pied, hasCover: aCouverture, names: nomsDus });
      return { bytes, sheets, isOurs: hasMark };
    },
    async close() {
      // That there is none was told to whoever wanted to print.
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}
