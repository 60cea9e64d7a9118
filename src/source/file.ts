import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.ts';

/** One text file of a contract, with what is needed to name any place in it. */
export interface SourceFile {
  /** Relative to the contract folder. */
  readonly path: string;
  /** As the reader would type it. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** A file of YAML: its text and its parsed document, errors included. */
export interface YamlFile extends SourceFile {
  readonly document: Document.Parsed;
}

/** Reads `text` as YAML 1.2. Errors are kept in the document; nothing is thrown. */
export function parseYaml(path: string, name: string, text: string): YamlFile {
  const lines = new LineCounter();
  // Keys that stand twice are found by `repeatedKeys`, in one pass.
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  return { path, name, text, lines, document };
}

/** A text file that is not YAML: prose kept beside the contract. */
export function textFile(path: string, name: string, text: string): SourceFile {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return { path, name, text, lines };
}

/** Names the stretch `[start, end)` of a file, in offsets of its text. */
export function placeOf(file: SourceFile, start: number, end: number): Place {
  const from = file.lines.linePos(start);
  const to = file.lines.linePos(Math.max(start, end));
  return {
    file: file.name,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}
