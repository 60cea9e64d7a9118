import { readCssText } from './css-text.ts';

/** A declaration of a style sheet: `--accent: #225b90`. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  /** Offset of the value in the text of the sheet. */
  readonly start: number;
  /** Offsets of the whole, from the property to before the semicolon. */
  readonly span: readonly [from: number, to: number];
  /** What stands before the braces around it, from the outermost: `['@media print', ':root']`. */
  readonly within: readonly string[];
}

/** A style sheet as far as a theme is judged. Its comments are gone; every offset is one of the given text. */
export interface StyleSheet {
  readonly declarations: readonly Declaration[];
  /** What opens a block or stands alone before a semicolon: selectors and at-rules. */
  readonly preludes: readonly { readonly text: string; readonly start: number }[];
  /** The text without its comments and with nothing between its quotes, as long as it was. */
  readonly bare: string;
  /** Where something is opened that nothing closes, or closed that nothing opened. */
  readonly unbalanced: number | undefined;
  /** Where a block is opened in so many others that the sheet was not read any further. */
  readonly tooDeep: number | undefined;
}

/** Blocks within blocks: a style nests three or four of them, and each declaration remembers them all. */
const DEEPEST = 32;

/**
 * Reads a style sheet into its declarations. It knows blocks, strings, comments and parentheses, and no property: enough to
 * tell where each thing stands, whatever a browser makes of it.
 */
export function readCss(css: string): StyleSheet {
  const { plain, bare, unclosed } = readCssText(css);
  const statements: Statement[] = [];
  const open: { readonly prelude: string; readonly at: number }[] = [];
  let stray: number | undefined;
  let tooDeep: number | undefined;
  let begin = 0;
  for (const at of boundaries(bare)) {
    const sign = bare.charAt(at);
    const statement = {
      ...trimmed(plain, begin, at),
      isOpening: sign === '{',
      within: open.map(({ prelude }) => prelude),
    };
    if (statement.text !== '' || statement.isOpening) statements.push(statement);
    begin = at + 1;
    if (sign === '{' && open.length === DEEPEST) {
      tooDeep = at;
      break;
    }
    if (sign === '{') open.push({ prelude: statement.text.replace(/\s+/g, ' '), at });
    else if (sign === '}' && open.pop() === undefined) stray ??= at;
  }
  const read = statements.map(declarationOf);
  return {
    declarations: read.filter((one) => one !== undefined),
    preludes: statements.filter((_, index) => read[index] === undefined),
    bare,
    unbalanced: unclosed ?? stray ?? (tooDeep === undefined ? (open[0]?.at ?? unpaired(bare)) : undefined),
    tooDeep,
  };
}

/** What stands between two boundaries. */
interface Statement {
  readonly text: string;
  readonly start: number;
  readonly isOpening: boolean;
  readonly within: readonly string[];
}

/** Where statements end: braces and semicolons outside of parentheses, and the end of the sheet. */
function* boundaries(bare: string): Generator<number> {
  let depth = 0;
  for (const { 0: sign, index } of bare.matchAll(/[()[\]{};]/g)) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) yield index;
  }
  yield bare.length;
}

/** The first bracket or parenthesis without its fellow. */
function unpaired(bare: string): number | undefined {
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const { 0: sign, index } of bare.matchAll(/[()[\]]/g)) {
    if (sign === '(' || sign === '[') open.push({ sign, at: index });
    else if (open.pop()?.sign !== (sign === ')' ? '(' : '[')) return index;
  }
  return open[0]?.at;
}

function trimmed(text: string, from: number, to: number): Pick<Statement, 'text' | 'start'> {
  const raw = text.slice(from, to);
  return { text: raw.trim(), start: from + (raw.length - raw.trimStart().length) };
}

function declarationOf({ text, start, isOpening, within }: Statement): Declaration | undefined {
  const colon = text.indexOf(':');
  if (isOpening || colon < 0 || text.startsWith('@')) return undefined;
  const value = trimmed(text, colon + 1, text.length);
  const end = start + text.length;
  return {
    property: text.slice(0, colon).trim(),
    value: value.text,
    start: start + value.start,
    span: [start, end],
    within,
  };
}

/** A value without the word that gives it precedence. */
export function withoutImportant(value: string): string {
  return value.toLowerCase().endsWith('!important') ? value.slice(0, -'!important'.length).trimEnd() : value;
}
