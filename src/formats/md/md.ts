import type { ParutionView } from '../../documents/parution/view.ts';
import { parutionText } from '../text/parution-text.ts';
import { MD_WRITER } from './md-writer.ts';

/** A text made public as Markdown. The mark of the program is a comment, which no reader is shown. */
export function renderMd(view: ParutionView, version: string): string {
  return `<!-- Fait avec cls ${version} -->\n\n${parutionText(view, MD_WRITER, Number.POSITIVE_INFINITY)}\n`;
}

/** Whether a file that begins with these bytes is Markdown made by this program. */
export function isOurMd(bytes: Uint8Array): boolean {
  return /^<!-- Fait avec cls \d[^\n]* -->\n/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
}
