import type { View } from '../../documents/view.ts';
import { isOurHtml, renderHtml } from '../../formats/html/render-html.ts';
import { chooseTheme } from '../../formats/html/themes.ts';
import type { Contrat } from '../../model/contrat.ts';
import type { Context } from '../define.ts';
import { sourceOf } from './source-of.ts';

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
  readonly formats: readonly ('html' | 'pdf')[];
  readonly date: Date;
  readonly theme: string;
  readonly browser: string | undefined;
  readonly contrat: Contrat;
  /** Every file of the contract folder that was read to make the documents. */
  readonly filesRead: ReadonlyMap<string, Uint8Array>;
  /** The names of the documents whose PDF carries them. */
  readonly records: readonly string[];
}

/** Makes the files one after the other: all pages of HTML first, so that they are there even where no browser is. */
export async function* makeFiles(views: readonly View[], options: MakeOptions): AsyncGenerator<MadeFile> {
  const { context, formats } = options;
  const theme = chooseTheme(options.theme);
  const pages: { readonly view: View; readonly html: string }[] = [];
  for (const view of views) {
    const html = await renderHtml(view, { theme, version: context.version });
    pages.push({ view, html });
    if (formats.includes('html'))
      yield { name: `${view.fichier}.html`, bytes: new TextEncoder().encode(html), isOurs: isOurHtml };
  }
  if (formats.includes('pdf')) yield* makePdfs(pages, options);
}

async function* makePdfs(
  pages: readonly { readonly view: View; readonly html: string }[],
  options: MakeOptions,
): AsyncGenerator<MadeFile> {
  const { context, date, records, browser: path } = options;
  const { hasMark, openBrowser, provePdf } = await import('../../formats/pdf/index.ts');
  const { machine, program, signal, version, say } = context;
  const browser = await openBrowser(machine, { browser: path, program, signal, onWarning: say });
  try {
    for (const { view, html } of pages) {
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
      await provePdf(bytes, { html, foot: pied, hasCover: aCouverture, names: nomsDus });
      yield { name: `${view.fichier}.pdf`, bytes, isOurs: hasMark };
    }
  } finally {
    await browser.close();
  }
}
