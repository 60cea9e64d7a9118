import type { Place } from '../../diagnostics/diagnostic.ts';

/**
 * A text of which only the lines are left that a code frame of one of `places` shows, each at its number: of hundreds of files, the
 * whole texts would fill the memory.
 */
export function shownLines(text: string, places: readonly Place[]): string {
  const shown = new Set(places.flatMap(({ line }) => [line - 1, line, line + 1]));
  const last = Math.max(0, ...shown);
  return text
    .split('\n', last)
    .map((line, index) => (shown.has(index + 1) ? line : ''))
    .join('\n');
}
