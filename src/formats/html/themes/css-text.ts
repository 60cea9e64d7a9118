/** A style sheet without what a browser passes over. Both texts are as long as the sheet. */
export interface CssText {
  /** Comments are spaces. */
  readonly plain: string;
  /** What stands between quotes is dots, too. */
  readonly bare: string;
  /** Where a comment or a string begins that nothing ends. */
  readonly unclosed: number | undefined;
}

/** A comment or a string, whole or not; a string ends with its line. */
const QUIET = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\*|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|["']/g;

/** Takes the comments out of a style sheet, and tells its strings from the rest. */
export function readCssText(css: string): CssText {
  let unclosed: number | undefined;
  const blank = (quiet: string, sign: string): string => quiet.replace(/[^\n]/g, sign);
  const plain = css.replace(QUIET, (quiet, at: number) => {
    if (quiet.length < 2 || quiet === '/*') unclosed ??= at;
    return quiet.startsWith('/*') ? blank(quiet, ' ') : quiet;
  });
  const bare = plain.replace(
    QUIET,
    (string) => string.charAt(0) + blank(string.slice(1, -1), '.') + string.slice(1).slice(-1),
  );
  return { plain, bare, unclosed };
}
