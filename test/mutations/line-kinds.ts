import type { Random } from './random.ts';

/** Makes one mistake in a line of YAML; `undefined` where it does not lend itself to it, or would be no mistake. */
export type LineKind = (lines: readonly string[], at: number, random: Random) => string | undefined;

const KEY = /^( *(?:- +)*)([a-z_]+)(:(?: |$))(.*)$/;
const DASH = /^ *- /;

export const LINE_KINDS: Readonly<Record<string, LineKind>> = {
  'one space more': (lines, at) => {
    const line = lines[at] ?? '';
    if (!KEY.test(line) && !DASH.test(line)) return undefined;
    // Alone, it may stand where its author likes.
    return isFirstOfItsLevel(lines, at) || !hasSibling(lines, at) ? undefined : ` ${line}`;
  },
  'one space less': (lines, at) => {
    const line = lines[at] ?? '';
    if (!/^ /.test(line) || !hasSibling(lines, at)) return undefined;
    return KEY.test(line) || DASH.test(line) ? line.slice(1) : undefined;
  },
  'dash replaced': (lines, at, random) => {
    const line = lines[at] ?? '';
    return DASH.test(line) ? line.replace('- ', random.pick(['• ', '– ', '-', '-\u00a0']) ?? '') : undefined;
  },
  'dash dropped': (lines, at) => {
    const line = lines[at] ?? '';
    return DASH.test(line) && !isAlone(lines, at) ? line.replace('- ', '') : undefined;
  },
};

const indentOf = (line: string | undefined): number => /^ */.exec(line ?? '')?.[0].length ?? 0;

/** A block of text is the author's own: what is changed in it is no mistake of form. */
export function isProse(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indentOf(line) >= indentOf(lines[at])) continue;
    return /[|>][-+]?\s*$/.test(line);
  }
  return false;
}

/** Whether another line of the same level, and of the same kind, stands above or below. */
function hasSibling(lines: readonly string[], at: number): boolean {
  const indent = indentOf(lines[at]);
  const start = `${' '.repeat(indent)}${DASH.test(lines[at] ?? '') ? '- ' : ''}`;
  const isHere = (line: string): boolean => line.startsWith(start) && !/[ -]/.test(line.charAt(start.length));
  const isBelow = (line: string): boolean =>
    line.trim() === '' || (indentOf(line) !== indent && line.startsWith(' '.repeat(indent + 1)));
  const next = (from: readonly string[]): string => from.find((line) => !isBelow(line)) ?? '';
  return isHere(next(lines.slice(at + 1))) || isHere(next(lines.slice(0, at).reverse()));
}

/** A lone item of one line: without its dash it is a value, which may be right. */
function isAlone(lines: readonly string[], at: number): boolean {
  return !hasSibling(lines, at);
}

/** A lone line may stand as far to the right as its author likes. */
function isFirstOfItsLevel(lines: readonly string[], at: number): boolean {
  const depth = (line: string | undefined): number => /^[ -]*/.exec(line ?? '')?.[0].length ?? 0;
  const above = lines.slice(0, at).findLast((line) => line.trim() !== '' && !/^ *#/.test(line));
  return (
    above === undefined ||
    depth(above) < depth(lines[at]) ||
    DASH.test(lines[at] ?? '') ||
    /: *(?:[|>].*)?$/.test(above ?? '')
  );
}
