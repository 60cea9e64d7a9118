import { Parser } from 'htmlparser2';

/** Stands in the text of a page where the printing writes the number of a sheet. */
export const PAGE_NUMBER = '\uFFFC';

/** What a reader does not read: the head of the page, its style, pictures, and what is marked as decoration. */
const SILENT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'svg']);

/** Decoration, and what is only for a screen (`data-ecran`), where it leads to what is read anyway. */
function isUnread(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['aria-hidden'] === 'true' || attributes['data-ecran'] !== undefined;
}

/**
 * The text of one of our pages as its reader meets it, in order, with {@link PAGE_NUMBER} wherever a page reference stands.
 * Pieces of different elements are parted by a space.
 */
export function pageText(html: string): string {
  const pieces: string[] = [];
  const silent: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      silent.push(silent.at(-1) === true || SILENT.has(name) || isUnread(attributes));
      if (attributes['data-page-of'] !== undefined) pieces.push(PAGE_NUMBER);
    },
    ontext(text) {
      if (silent.at(-1) !== true) pieces.push(text);
    },
    onclosetag() {
      silent.pop();
      pieces.push(' ');
    },
  });
  parser.end(html);
  return pieces.join('');
}
