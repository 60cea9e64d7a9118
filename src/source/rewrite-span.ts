import { type Scalar, Scalar as ScalarNode } from 'yaml';
import { writtenSpan } from './offsets.ts';
import type { Span } from './path.ts';

/**
 * How a text has to be typed to stand instead of a stretch of a scalar: between quotes their own sign is escaped; without
 * quotes, what YAML would take for a key, a comment or a bracket can't be typed.
 * @returns `undefined` if it can't stand there, or if the stretch is not written in one piece
 */
export function rewriteSpan(file: string, scalar: Scalar, span: Span, text: string): string | undefined {
  const [start, end] = writtenSpan(file, scalar, span);
  if (!isOnePiece(file.slice(start, end), String(scalar.value).slice(span.start, span.end), scalar)) return undefined;
  switch (scalar.type) {
    case ScalarNode.QUOTE_DOUBLE:
      return JSON.stringify(text).slice(1, -1);
    case ScalarNode.QUOTE_SINGLE:
      return text.includes('\n') ? undefined : text.replaceAll("'", "''");
    case ScalarNode.PLAIN:
      return staysPlain(file, scalar, [start, end], text) ? text : undefined;
    default:
      return text.includes('\n') ? undefined : text;
  }
}

/**
 * Whether the file says at a stretch what the value says, line ends that YAML folds aside. A stretch that ends in a fold would
 * leave the indentation of the next line among the words.
 */
function isOnePiece(written: string, value: string, { type }: Scalar): boolean {
  if (/\n$/.test(written)) return false;
  if (type === ScalarNode.QUOTE_DOUBLE && written.includes('\\')) return true;
  const read = type === ScalarNode.QUOTE_SINGLE ? written.replaceAll("''", "'") : written;
  return read === value || read.replace(/\s+/g, ' ') === value.replace(/\s+/g, ' ');
}

/** What can't begin a text without quotes. */
const INDICATOR = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/;

function staysPlain(file: string, scalar: Scalar, [start, end]: readonly [number, number], text: string): boolean {
  const [from, to] = scalar.range ?? [start, end];
  const before = file.slice(Math.max(from, start - 1), start);
  const after = file.slice(end, Math.min(to, end + 2));
  const seam = before + text + after;
  const isEdge = before === '' || after === '';
  if (/[\r\n]/.test(text) || (isEdge && seam.trim() === '')) return false;
  if (before === '' && (/^\s/.test(seam) || INDICATOR.test(seam))) return false;
  if (after === '' && /[\s:]$/.test(seam)) return false;
  // Within brackets these signs end a text; outside, they may stand there, and nothing is lost by waiting for quotes.
  return !/[,[\]{}]/.test(text) && !/:\s|\s#/.test(seam);
}
