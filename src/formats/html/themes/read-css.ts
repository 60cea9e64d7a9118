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
}

/**
 * Reads a style sheet into its declarations. It knows blocks, strings, comments and parentheses, and no property: enough to
 * tell where each thing stands, whatever a browser makes of it.
 */
export function readCss(css: string): StyleSheet {
  const { plain, bare, unclosed } = withoutComments(css);
  const declarations: Declaration[] = [];
  const preludes: { text: string; start: number }[] = [];
  const open: { prelude: string; at: number }[] = [];
  const brackets: { sign: string; at: number }[] = [];
  let unbalanced = unclosed;
  let begin = 0;

  const take = (end: number): { text: string; start: number } => {
    const raw = plain.slice(begin, end);
    const start = begin + (raw.length - raw.trimStart().length);
    begin = end + 1;
    return { text: raw.trim(), start };
  };
  const declare = (end: number): void => {
    const { text, start } = take(end);
    const colon = text.indexOf(':');
    if (text === '') return;
    if (text.startsWith('@') || colon < 0) preludes.push({ text, start });
    else {
      const value = text.slice(colon + 1);
      const lead = value.length - value.trimStart().length;
      declarations.push({
        property: text.slice(0, colon).trim(),
        value: value.trim(),
        start: start + colon + 1 + lead,
        span: [start, end],
        within: open.map(({ prelude }) => prelude),
      });
    }
  };

  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare.charAt(at);
    if (sign === '(' || sign === '[') brackets.push({ sign, at });
    else if (sign === ')' || sign === ']') {
      if (brackets.pop()?.sign !== (sign === ')' ? '(' : '[')) unbalanced ??= at;
    } else if (brackets.length > 0) continue;
    else if (sign === '{') {
      const prelude = take(at);
      preludes.push(prelude);
      open.push({ prelude: prelude.text.replace(/\s+/g, ' '), at });
    } else if (sign === '}') {
      declare(at);
      if (open.pop() === undefined) unbalanced ??= at;
    } else if (sign === ';') declare(at);
  }
  declare(bare.length);
  return { declarations, preludes, bare, unbalanced: unbalanced ?? brackets[0]?.at ?? open[0]?.at };
}

/** Comments become spaces in both texts; what stands between quotes becomes dots in the second. */
function withoutComments(css: string): {
  readonly plain: string;
  readonly bare: string;
  readonly unclosed: number | undefined;
} {
  let unclosed: number | undefined;
  let plain = '';
  let bare = '';
  let index = 0;
  while (index < css.length) {
    const sign = css.charAt(index);
    if (css.startsWith('/*', index)) {
      const end = css.indexOf('*/', index + 2);
      if (end < 0) unclosed ??= index;
      const stop = end < 0 ? css.length : end + 2;
      const blank = css.slice(index, stop).replace(/[^\n]/g, ' ');
      plain += blank;
      bare += blank;
      index = stop;
    } else if (sign === '"' || sign === "'") {
      const end = endOfString(css, index);
      if (end === undefined) unclosed ??= index;
      const stop = end ?? css.length;
      const string = css.slice(index, stop);
      plain += string;
      bare += sign + '.'.repeat(Math.max(0, string.length - 2)) + (string.length > 1 ? sign : '');
      index = stop;
    } else {
      plain += sign;
      bare += sign;
      index += 1;
    }
  }
  return { plain, bare, unclosed };
}

/** Just after the quote that closes a string; a string ends with its line. */
function endOfString(css: string, start: number): number | undefined {
  const quote = css.charAt(start);
  for (let at = start + 1; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '\n') return undefined;
    else if (sign === quote) return at + 1;
  }
  return undefined;
}
