/** What a byte is to the syntax of PDF. */
export const REGULAR = 0;
export const WHITE = 1;
export const DELIMITER = 2;

/** The kind of each byte (ISO 32000-1, 7.2.2). */
export const KINDS: Uint8Array = new Uint8Array(256);
for (const white of [0, 9, 10, 12, 13, 32]) KINDS[white] = WHITE;
for (const delimiter of '()<>[]{}/%') KINDS[delimiter.charCodeAt(0)] = DELIMITER;

/** The value of a hexadecimal digit, or -1. */
export function hexValue(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
