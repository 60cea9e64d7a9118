import type { YamlFile } from '../file.ts';
import type { Mend } from './guess.ts';

/**
 * Reads the rest of a line, from `start`, as if it stood between quotes: what the author of a text with « : » or « * » meant.
 * Not between brackets, where nobody knows how far the text was to go.
 */
export function quoteRest({ text }: Pick<YamlFile, 'text'>, start: number): Mend | undefined {
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/[[{]/.test(head)) return undefined;
  const rest = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  // Below a label that stands alone, its list or its group may follow.
  return /^(?:!\S*)?$/.test(rest) ? undefined : { pos: [start, start + rest.length], text: JSON.stringify(rest) };
}
