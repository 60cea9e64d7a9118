/** The same text in ASCII alone, for a program or for JSON: other letters are written as escapes. */
export function inAscii(text: string): string {
  return text.replace(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
