import type { ParutionView } from '../../documents/parution/view.ts';
import { parutionText } from '../text/parution-text.ts';
import { TXT_WRITER } from './txt-writer.ts';

/** What fits the window of an e-mail, even when it is quoted in an answer. */
const WIDTH = 72;

/**
 * A text made public as plain text, to be copied into an e-mail. The mark of the program stands above a line, and what is to be
 * copied below it.
 */
export function renderTxt(view: ParutionView, version: string): string {
  const head = `${MARK}${version} : le texte à copier commence sous la ligne.`;
  return `${head}\n${'-'.repeat(WIDTH)}\n\n${parutionText(view, TXT_WRITER, WIDTH)}\n`;
}

const MARK = 'Fait avec cls ';

/** Whether a file that begins with these bytes is a text made by this program. */
export function isOurTxt(bytes: Uint8Array): boolean {
  return /^Fait avec cls \d[^\n]*\n-{72}\n/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}
