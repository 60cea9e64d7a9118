import type { DocumentDefinition } from '../../documents/define.ts';
import type { MakeOptions, Page } from './make-files.ts';
import { sourceOf } from './source-of.ts';
import { keyOf } from './standing-files.ts';

/** A PDF that was made and read back. */
export interface PrintedPage {
  readonly bytes: Uint8Array;
  /** How many sheets it has. */
  readonly sheets: number;
  isOurs(bytes: Uint8Array): boolean;
}

/** Makes PDFs of pages. */
export interface Printer {
  /** @throws Failure `document` when there is no browser, or when the PDF can't be read back */
  print(page: Page): Promise<PrintedPage>;
  /** One word for all that the PDF of a page is made of. */
  keyOf(page: Page): string;
}

/** A printer for the pages of `documents`. */
export function openPrinter(documents: readonly DocumentDefinition[], options: MakeOptions): Printer {
  const { context, date, browser } = options;
  const { signal, version } = context;
  const records = documents.flatMap(({ name, isRecord }) => (isRecord ? [name] : []));
  return {
    async print({ view, html }) {
      const { hasMark, provePdf } = await import('../../formats/pdf/index.ts');
      const opened = await browser.get();
      const { titre, auteur, sujet, motsCles, langue, pied, aCouverture, nomsDus } = view;
      const bytes = await opened.print(html, {
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
    keyOf({ view, html }) {
      const { titre, langue, auteur, sujet, motsCles, pied, aCouverture, nomsDus } = view;
      const { theme, modeles, contrat } = options;
      const carried = records.includes(view.document) ? [...options.filesRead].sort().flat() : [];
      return keyOf(
        html,
        JSON.stringify([date, titre, langue, auteur, sujet, motsCles, pied, aCouverture, nomsDus]),
        JSON.stringify([view.document, contrat.etat, theme.name, modeles !== undefined, browser.asked]),
        ...carried,
      );
    },
  };
}
