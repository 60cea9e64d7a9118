import { parseDocument } from 'yaml';

/**
 * How a text is typed in YAML so that it is read back as that text: as it is where that holds, else between quotes. It may stand in
 * a list, under a key, and between brackets.
 * @param text on one line
 */
export function typedText(text: string): string {
  return isPlain(text) ? text : `"${text.replace(/["\\]/g, '\\$&').replace(UNSEEN, escaped)}"`;
}

/** What a line must not hold, or nobody would see. */
const UNSEEN = /[\p{Cc}\u2028\u2029\ufeff]/gu;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isPlain(text: string): boolean {
  if (text === '' || text.search(UNSEEN) >= 0 || /^[\s\u00a0]|[\s\u00a0]$/u.test(text)) return false;
  if (/^[-?&*!|>'"%@`[\]{},]/.test(text)) return false;
  // What a person takes for a key or a comment is quoted, also where YAML would not need it.
  if (/[:#]/.test(text) || /^(?:y|n|yes|no|on|off)$/i.test(text)) return false;
  return [`[${text}]`, `{ a: ${text} }`, `a: ${text}`, `- ${text}`].every((yaml) => {
    const document = parseDocument(yaml, { version: '1.2', prettyErrors: false });
    if (document.errors.length > 0 || document.warnings.length > 0) return false;
    const read: unknown = document.toJS();
    const values = typeof read === 'object' && read !== null ? Object.values(read) : [];
    return values.length === 1 && values[0] === text;
  });
}
