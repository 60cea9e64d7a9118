import { trimmed } from './lines.ts';
import { UNSURE } from './unsure.ts';

/** The words that YAML 1.2 reads as something else than themselves. */
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_WORD = 5;

/** Numbers as contracts write them: without sign before, zero before or exponent, few enough digits to be exact. */
const NUMBER = /^-?(?:0|[1-9]\d{0,12})(?:\.\d{1,6})?$/;
/** What YAML 1.2 reads as a number in any other manner: `007`, `+5`, `1e3`, `0x1F`, `.5`, `.inf`. */
const ODD_NUMBER =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** Signs that open something else than a text. */
const OPENS = /^[-?:,[\]{}#&*!|>'"%@`<]/;
/** Signs that a text may hold and that our reading of YAML's mistakes looks at more closely. */
const DOUBTFUL = /["[\]{}]|:(?: |$)/;

/** The value of an unquoted text that holds no doubtful sign after its first, without the white space around it. */
export function plainText(text: string): unknown {
  if (isLetter(text.charCodeAt(0))) return text.length <= LONGEST_WORD && WORDS.has(text) ? WORDS.get(text) : text;
  if (NUMBER.test(text)) return Number(text);
  if (OPENS.test(text) || ODD_NUMBER.test(text)) throw UNSURE;
  return WORDS.has(text) ? WORDS.get(text) : text;
}

/** Whether a sign is a letter; of those beyond ASCII, none means anything to YAML. */
function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || code > 0xbf;
}

/**
 * An unquoted text that ends with its line or before a comment, and its length. After a single space, « # » may be a part of the
 * text.
 */
export function plainLine(line: string): { readonly value: unknown; readonly length: number } {
  const comment = line.indexOf(' #');
  if (comment > 0 && line.charAt(comment - 1) !== ' ') throw UNSURE;
  const text = comment === -1 ? line : trimmed(line.slice(0, comment));
  if (DOUBTFUL.test(text)) throw UNSURE;
  return { value: plainText(text), length: text.length };
}

/** What a line may begin with that its author meant as an element of a list. */
const BULLET = /^[•◦▪●‣·–—*+-]/;

/** A line that goes on with the unquoted text above it, without the white space around it. */
export function nextPlainLine(line: string): string {
  const text = trimmed(line);
  if (OPENS.test(text) || BULLET.test(text) || DOUBTFUL.test(text) || text.includes(' #')) throw UNSURE;
  return text;
}

/** An unquoted text between brackets, up to the comma or bracket that ends it. */
export function plainInFlow(written: string): unknown {
  const text = trimmed(written);
  if (text === '' || text.includes(' #') || DOUBTFUL.test(text)) throw UNSURE;
  return plainText(text);
}
