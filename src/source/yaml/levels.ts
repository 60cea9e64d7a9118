import type { YamlFile } from '../file.ts';
import { type Line, linesFrom } from './guess.ts';

/** A column at which lines may begin: under a key, or under the dash of a list. */
export interface Level {
  readonly column: number;
  readonly kind: 'key' | 'dash';
  /** The key or dash that stands there, and its line from 1. */
  readonly name: string;
  readonly line: number;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#&*!|>'"%@`{[-][^:]*?):(?=\s|$)/u;
const BLOCK_TEXT = /(?:^|[\s:-])[|>][-+0-9]{0,3}(?:\s*$|\s+#)/;

/** The levels that are open where `before` begins, the outermost first. */
export function levelsBefore(file: YamlFile, before: Line): readonly Level[] {
  let open: Level[] = [];
  let textUnder: number | undefined;
  for (const line of linesFrom(file, 0, before.start)) {
    if (line.start >= before.start) break;
    const indent = /^ */.exec(line.text)?.[0].length ?? 0;
    const rest = line.text.slice(indent);
    if (rest === '' || rest.startsWith('#')) continue;
    if (textUnder !== undefined && indent > textUnder) continue;
    textUnder = undefined;
    const here = levelsOf(line, indent);
    if (here.length === 0) continue;
    open = [...open.filter(({ column }) => column < indent), ...here];
    if (BLOCK_TEXT.test(line.text)) textUnder = here.at(-1)?.column ?? 0;
  }
  return open;
}

/** Dashes and key that begin one line. */
function levelsOf({ text, index }: Line, indent: number): readonly Level[] {
  const levels: Level[] = [];
  let column = indent;
  for (let dash = /^-(?: +|$)/.exec(text.slice(column)); dash !== null; dash = /^-(?: +|$)/.exec(text.slice(column))) {
    levels.push({ column, kind: 'dash', name: '-', line: index + 1 });
    column += dash[0].length;
  }
  const key = KEY.exec(text.slice(column))?.[1];
  if (key !== undefined) levels.push({ column, kind: 'key', name: key, line: index + 1 });
  return levels;
}

/** The level at which a line that begins at `indent` was probably meant to begin. */
export function nearestLevel(levels: readonly Level[], indent: number, kind: Level['kind']): Level | undefined {
  const same = levels.filter((level) => level.kind === kind);
  // Of two as near, the deeper: a space is forgotten more often than a whole level.
  return same.reduce<Level | undefined>(
    (best, level) =>
      best === undefined || Math.abs(level.column - indent) <= Math.abs(best.column - indent) ? level : best,
    undefined,
  );
}
