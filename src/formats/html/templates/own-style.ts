import { Failure } from '../../../project/failure.ts';
import { tellFaults } from '../themes/css-fault.ts';
import { readCss } from '../themes/read-css.ts';
import { refusedInCss } from '../themes/refused-css.ts';
import { filesFor, type Modeles } from './own.ts';

/**
 * What the user adds to the style of a document: `modeles/style.css` for all, `modeles/communique/style.css` for one.
 * @throws Failure `document` when it asks for a file or for a font that there is not
 */
export function ownStyle(document: string, modeles: Modeles | undefined): string {
  const sheets = modeles === undefined ? [] : filesFor(document, modeles).filter(({ path }) => path.endsWith('.css'));
  for (const { shown, text } of sheets) {
    const faults = refusedInCss(text, readCss(text));
    if (faults.length > 0)
      throw new Failure(
        'document',
        tellFaults(shown, text, faults),
        'Corrigez ce style, ou rendez les documents sans --modeles.',
      );
  }
  return sheets.map(({ text }) => text).join('\n');
}
