/** Where the line ends in which an offset stands: at its line end, or with the text. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Ends of lines and of keys, and what may be more than a sign of an unquoted text. */
const SIGN = /[\n"#[\]{}]|:(?=[ \n]|$)/g;

/** Where the next such sign stands, or the text ends. */
export function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.test(text) ? SIGN.lastIndex - 1 : text.length;
}

/** Where the spaces end that stand at an offset. */
export function spacesEnd(text: string, from: number): number {
  let at = from;
  // V8 compiles it anew once it has looked behind the end.
  while (at < text.length && text.charCodeAt(at) === 32) at += 1;
  return at;
}

/** A text without the spaces at its end. JavaScript would take off other signs too, which YAML keeps. */
export function trimmed(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
}
