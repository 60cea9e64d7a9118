/** Text whose signs Markdown would take for markup, each behind a backslash; an underscore within a word is none. */
export function escapeMd(text: string): string {
  return text
    .replaceAll(/[\\`*[\]]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/<(?=[a-z/!?])/gi, '\\<')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replaceAll('~~', '\\~\\~');
}

/** A paragraph whose beginning Markdown would take for a heading, a list or a quotation. */
export function atLineStart(text: string): string {
  return text
    .replaceAll(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replaceAll(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|-)|>|=(?=[=\s]|$))/gm, '\\$&');
}
