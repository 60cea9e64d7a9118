import { indentOf } from './block-text.ts';
import { UNSURE } from './unsure.ts';

/** The words that YAML 1.2 reads as something else than themselves. */
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Numbers as contracts write them: without sign before, zero before or exponent, few enough digits to be exact. */
const NUMBER = /^-?(?:0|[1-9]\d{0,12})(?:\.\d{1,6})?$/;
/** What YAML 1.2 reads as a number in any other manner: `007`, `+5`, `1e3`, `0x1F`, `.5`, `.inf`. */
const ODD_NUMBER =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** The value of an unquoted text of one line, without the white space around it. */
function plainValue(text: string): unknown {
  const first = text.charCodeAt(0);
  // Most values begin with a letter, and few of these are one of the words.
  const isLetter = first > 64;
  if (isLetter && text.length > 5) return text;
  if (WORDS.has(text)) return WORDS.get(text);
  if (isLetter) return text;
  if (NUMBER.test(text)) return Number(text);
  if (ODD_NUMBER.test(text)) throw UNSURE;
  return text;
}

/** A text without the spaces at its end. JavaScript would take off other signs too, which YAML keeps. */
export function trimmed(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
}

/** Signs that open something else than a text. */
const OPENS = /^[-?:,[\]{}#&*!|>'"%@`<]/;
/** Signs that a text may hold and that our reading of YAML's mistakes looks at more closely. */
const DOUBTFUL = /["[\]{}]|:(?: |$)/;

/** The unquoted text with which a line begins, without the comment behind it. */
export function beforeComment(rest: string): string {
  const comment = rest.indexOf(' #');
  return trimmed(comment === -1 ? rest : rest.slice(0, comment));
}

/** An unquoted text that ends with its line or before a comment. After a single space, « # » may be a part of the text. */
export function plainLine(rest: string): unknown {
  const comment = rest.indexOf(' #');
  if (comment !== -1 && rest.charAt(comment - 1) !== ' ' && comment > 0) throw UNSURE;
  const text = trimmed(comment === -1 ? rest : rest.slice(0, comment));
  if ((OPENS.test(text) && !NUMBER.test(text)) || DOUBTFUL.test(text)) throw UNSURE;
  return plainValue(text);
}

/** What a line may begin with that its author meant as an element of a list. */
const BULLET = /^[•◦▪●‣·–—*+-]/;

/** A line that goes on with the unquoted text above it, without the white space around it. */
export function nextPlainLine(line: string): string {
  const text = trimmed(line.slice(indentOf(line)));
  if (OPENS.test(text) || BULLET.test(text) || DOUBTFUL.test(text) || text.includes(' #')) throw UNSURE;
  return text;
}

/** An unquoted text between brackets, up to the comma or bracket that ends it. */
export function plainInFlow(written: string): unknown {
  const text = trimmed(written);
  if (text === '' || (OPENS.test(text) && !NUMBER.test(text)) || text.includes(' #') || DOUBTFUL.test(text))
    throw UNSURE;
  return plainValue(text);
}
