import type { Diagnostic, Correction as Suggested } from '../../diagnostics/diagnostic.ts';
import { normalizePath } from '../../project/project.ts';
import type { Checked } from '../../rules/check.ts';
import type { SourceFile } from '../../source/file.ts';
import type { Edit } from '../../text/edits.ts';

/** A finding whose suggestion can be written, and where. */
export interface Correction {
  readonly found: Diagnostic;
  /** The file it changes. */
  readonly file: SourceFile;
  /** Relative to the contract folder, in one form whatever the contract writes. */
  readonly path: string;
  /** From the first to the last, in offsets of the file's text. */
  readonly edits: readonly Edit[];
  /** Names it among others, wherever other corrections move it to. */
  readonly name: string;
}

/** What can be corrected without asking, in reading order. Of two that touch, the first. */
export function safeCorrections({ source, diagnostics }: Checked): readonly Correction[] {
  const files = new Map(source.files.map((file) => [file.name, file]));
  const taken = new Map<string, Set<number>>();
  return diagnostics.flatMap((found) => {
    const one = correctionOf(found, files.get(found.place.file));
    if (one === undefined) return [];
    const offsets = taken.get(one.path) ?? new Set<number>();
    taken.set(one.path, offsets);
    const touched = one.edits.flatMap(offsetsTouched);
    if (touched.some((offset) => offsets.has(offset))) return [];
    for (const offset of touched) offsets.add(offset);
    return [one];
  });
}

/** The places between signs that an edit reaches, its ends included. */
function offsetsTouched({ start, end }: Edit): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

function correctionOf(found: Diagnostic, file: SourceFile | undefined): Correction | undefined {
  const path = file === undefined ? undefined : normalizePath(file.path);
  if (found.isSafe !== true || file === undefined || path === undefined) return undefined;
  const here = found.suggestion === undefined ? [] : [{ place: found.place, suggestion: found.suggestion }];
  const edits = [...here, ...(found.elsewhere ?? [])]
    .flatMap((one) => editOf(one, file) ?? [])
    .toSorted((a, b) => a.start - b.start);
  const changes = edits.map(({ start, end, text }) => [file.text.slice(start, end), text]);
  const name = JSON.stringify([found.rule, path, lineOf(file, found.place.line), changes]);
  return edits.length === 0 ? undefined : { found, file, path, edits, name };
}

function editOf({ place, suggestion }: Suggested, file: SourceFile): Edit | undefined {
  const start = offsetOf(file, place.line, place.column);
  const end = offsetOf(file, place.endLine, place.endColumn);
  if (start === undefined || end === undefined || end < start || place.file !== file.name) return undefined;
  return file.text.slice(start, end) === suggestion ? undefined : { start, end, text: suggestion };
}

function offsetOf({ lines, text }: SourceFile, line: number, column: number): number | undefined {
  const start = lines.lineStarts[line - 1];
  const offset = start === undefined ? undefined : start + column - 1;
  return offset === undefined || offset > text.length ? undefined : offset;
}

function lineOf({ lines, text }: SourceFile, line: number): string {
  return text.slice(lines.lineStarts[line - 1] ?? 0, lines.lineStarts[line]);
}
