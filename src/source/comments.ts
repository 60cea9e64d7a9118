import { Lexer } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';
import { placeOf, type SourceFile } from './file.ts';

/** A comment of a YAML file, and the line that it speaks of. */
export interface Comment {
  /** From its « # » to the end of its line. */
  readonly text: string;
  readonly place: Place;
  /**
   * The line it stands at the end of; for one alone on its line, the next line that holds something else. None when nothing
   * follows.
   */
  readonly line: number | undefined;
}

/**
 * The comments of a file that speak of something, from top to bottom. A « # » inside a text, quoted or under a bar, is no
 * comment: the lexer of `yaml` says which is.
 * @param word only a file in which it stands is looked at
 */
export function commentsOf(file: SourceFile, word: string): readonly Comment[] {
  // To look for one sign is quicker than for a word.
  if (!file.text.includes('#') || !file.text.includes(word)) return [];
  const comments: Growing[] = [];
  let waiting: Growing[] = [];
  let isLineEmpty = true;
  for (const { kind, text, at } of piecesOf(file.text)) {
    if (kind === 'comment') {
      const place = placeOf(file, at, at + text.length);
      const comment = { text, place, line: isLineEmpty ? undefined : place.line };
      comments.push(comment);
      if (isLineEmpty) waiting.push(comment);
    } else if (kind === 'content') {
      const { line } = file.lines.linePos(at + text.search(/\S|$/));
      for (const comment of waiting) comment.line = line;
      waiting = [];
      isLineEmpty = text.endsWith('\n');
    } else if (text.includes('\n')) isLineEmpty = true;
  }
  return comments;
}

interface Growing extends Comment {
  line: number | undefined;
}

interface Piece {
  readonly kind: 'comment' | 'content' | 'space';
  readonly text: string;
  /** Offset in the file. */
  readonly at: number;
}

/** Tokens of the lexer that stand for no text: before a scalar, before a document, after a bracket that was never closed. */
const SCALAR = '\x1f';
const MARKERS: ReadonlySet<string> = new Set([SCALAR, '\x02', '\x18']);

function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && MARKERS.has(token)) {
      isScalar = token === SCALAR;
      continue;
    }
    yield { kind: isScalar ? 'content' : kindOf(token), text: token, at };
    at += token.length;
    isScalar = false;
  }
}

function kindOf(token: string): Piece['kind'] {
  if (token.startsWith('#')) return 'comment';
  return token.trim() === '' ? 'space' : 'content';
}
