import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
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
  /** The nodes of the document; of plain YAML without the places of groups and lists of several lines. */
  readonly contents: Node | null;
  /** Whether its text was read without the document, as the plain YAML that it is. */
  readonly isPlain?: boolean;
  /** The signs in it that few texts hold, where these were seen as it was read. */
  readonly unusual?: ReadonlySet<string>;
  /** The file as its author wrote it, where this one was mended to be read further. */
  readonly author?: SourceFile;
  /** Where an offset of this text stands in the author's. */
  readonly toAuthor?: (offset: number) => number;
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
  return { path, name, text, lines, document, contents: document.contents };
}

/** A text file that is not YAML: prose kept beside the contract. */
export function textFile(path: string, name: string, text: string): SourceFile {
  return { path, name, text, lines: linesOf(text) };
}

/** Where the lines of a text begin. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/** Names the stretch `[start, end)` of a file, in offsets of its text, as its author sees it. */
export function placeOf(file: SourceFile | YamlFile, start: number, end: number): Place {
  const { author = file, toAuthor = (offset: number) => offset } = 'document' in file ? file : {};
  const first = toAuthor(start);
  const from = author.lines.linePos(first);
  const to = author.lines.linePos(Math.max(first, toAuthor(Math.max(start, end))));
  return {
    file: file.name,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}
