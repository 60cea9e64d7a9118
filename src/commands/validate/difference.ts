import type { ChalkInstance } from 'chalk';
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { Replacement } from '../../project/replace.ts';

/**
 * What changes in a file, as a unified difference that `patch` and `git apply` take.
 * @param name the file as the reader would type it
 * @param paint where it shows colours, spaces that look like others are shown by a sign
 */
export function fileDifference(name: string, { before, after }: Replacement, paint: ChalkInstance): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const [old, now] = [decoder.decode(before), decoder.decode(after)];
  const hunks = formatPatch(structuredPatch('', '', old, now, undefined, undefined, { context: 3 }), OMIT_HEADERS);
  // A tab ends a name in which a space stands.
  const end = name.includes(' ') ? '\t' : '';
  return `--- ${name}${end}\n+++ ${name}${end}\n${hunks}`
    .split('\n')
    .map((line) => painted(harmless(line), paint))
    .join('\n');
}

/** Nothing that a terminal would obey, nor a runner of CI. */
function harmless(line: string): string {
  return line.replace(/(?![\t\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/(?<=#)#(?=\[)/g, '\u200b#');
}

function painted(line: string, paint: ChalkInstance): string {
  if (paint.level === 0) return line;
  if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(line);
  if (line.startsWith('@@')) return paint.cyan(line);
  if (line.startsWith('-')) return paint.red(shown(line));
  return line.startsWith('+') ? paint.green(shown(line)) : line;
}

/** Two lines that differ by an invisible space would look the same. */
function shown(line: string): string {
  return line
    .replace(/\r$/, '')
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/g, '⍽')
    .replaceAll('\t', '→');
}
