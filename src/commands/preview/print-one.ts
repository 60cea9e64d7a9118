import { DOCUMENTS } from '../../documents/index.generated.ts';
import type { View } from '../../documents/view.ts';
import { renderHtml } from '../../formats/html/render-html.ts';
import { Failure } from '../../project/failure.ts';
import type { Context } from '../define.ts';
import { documentDate } from '../render/document-date.ts';
import type { KeptBrowser } from '../render/kept-browser.ts';
import { mayBeMade } from '../render/may-render.ts';
import { openPrinter } from '../render/print-pages.ts';
import type { AskedTheme } from '../render/read-theme.ts';
import type { ContractReading } from '../watch/contract-reader.ts';

/** What a PDF is made with. */
export interface PrintTools {
  readonly context: Context;
  readonly browser: KeptBrowser;
  readonly look: AskedTheme;
}

/**
 * The PDF of one document, as `render` makes it of that document alone.
 * @throws Failure `document` when the contract has errors that forbid it, when there is no browser, or when the PDF can't be made
 */
export async function printOne(
  view: View,
  { sounding, project }: ContractReading,
  { context, browser, look: { theme, files } }: PrintTools,
): Promise<Uint8Array> {
  const { contrat } = sounding;
  if (!mayBeMade(sounding.check())) {
    throw new Failure(
      'document',
      'Ce texte n’est plus un brouillon : son PDF ne se fait qu’une fois les erreurs corrigées.',
      'Les problèmes sont dans la liste, chacun avec sa ligne.',
    );
  }
  const printer = openPrinter(
    DOCUMENTS.filter(({ name }) => name === view.document),
    {
      context,
      browser,
      theme,
      contrat,
      formats: ['pdf'],
      date: documentDate(contrat, undefined, context.machine.env),
      total: 1,
      viewsOf: () => [view],
      filesRead: new Map([...project.filesRead(), ...files]),
    },
  );
  const html = await renderHtml(view, { theme, version: context.version });
  return (await printer.print({ view, html })).bytes;
}
