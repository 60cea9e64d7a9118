import type { YAMLError } from 'yaml';
import type { YamlFile } from '../file.ts';
import type { Range } from '../locate.ts';

/** What a mistake is called, what is wrong and what to do. */
export interface Sentence {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** A mistake in words, on the sign that is to blame. */
export interface Guess extends Sentence {
  readonly pos: Range;
  /** What would stand instead of that sign. */
  readonly suggestion?: string;
  /** Nobody would read anything else in it: it may be written without asking. */
  readonly isSafe?: boolean;
  /** What lets the file be read further where there is no suggestion, or more is to be changed. */
  readonly mends?: readonly Mend[];
}

/** A stretch of a file, and what is read instead of it. */
export interface Mend {
  readonly pos: Range;
  readonly text: string;
}

/** Where the parser lost its way. */
export interface Stumble {
  readonly code: YAMLError['code'];
  readonly pos: Range;
  /** What the parser says of it, in English. */
  readonly message: string;
  /** The lines that it may come from: those that the parser had in hand. */
  readonly lines: readonly Line[];
  readonly file: YamlFile;
}

/** Recognises one kind of mistake behind a stumble. */
export type Detector = (stumble: Stumble) => Guess | undefined;

/** One line of a file, without its end. */
export interface Line {
  /** From 0. */
  readonly index: number;
  readonly start: number;
  readonly text: string;
}

/** The lines of a file that hold the stretch from `start` to `end`. */
export function linesFrom(file: YamlFile, start: number, end: number): readonly Line[] {
  const { text, lines } = file;
  const found: Line[] = [];
  const first = Math.max(0, lines.linePos(Math.max(0, start)).line - 1);
  for (let index = first; index < lines.lineStarts.length; index += 1) {
    const from = lines.lineStarts[index] ?? text.length;
    if (from >= end && found.length > 0) break;
    const next = lines.lineStarts[index + 1] ?? text.length + 1;
    found.push({ index, start: from, text: text.slice(from, next - 1).replace(/\r?\n?$/, '') });
  }
  return found;
}

/** White space that YAML takes for a letter: pasted from a word processor or a web page, it looks like a space. */
export const ODD_SPACES = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';

/** One such sign. */
export const ODD_SPACE: RegExp = new RegExp(`[${ODD_SPACES}]`, 'u');

/** A word as keys are written in this format, before its colon. */
export const KEY_WORD = '[A-Za-z_][A-Za-z0-9_/-]*';

/** « 1 espace », « 3 espaces ». */
export function spaces(count: number): string {
  return `${count} espace${count > 1 ? 's' : ''}`;
}
