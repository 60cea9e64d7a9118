import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';

/** A text that is underlined over lines is known by its beginning. */
const LONGEST = 160;

/**
 * The text that each finding underlines, on one line: what it is known by when the lines around it move.
 * @param texts the text of each file, by the name that places give it
 */
export function underlinedTexts(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const lines = new Map<string, readonly string[]>();
  return diagnostics.map(({ place }) => {
    const known = lines.get(place.file) ?? (texts.get(place.file) ?? '').split(/\r\n|\n/);
    lines.set(place.file, known);
    return cut(known, place).replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  });
}

function cut(lines: readonly string[], { line, column, endLine, endColumn }: Place): string {
  const first = lines[line - 1] ?? '';
  if (endLine <= line) return first.slice(column - 1, endColumn - 1);
  // Of a text as long as a book the first lines are more than enough.
  const between = lines.slice(line, Math.min(endLine - 1, line + LONGEST));
  return [first.slice(column - 1), ...between, (lines[endLine - 1] ?? '').slice(0, endColumn - 1)].join(' ');
}
