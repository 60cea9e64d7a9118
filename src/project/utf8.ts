import { isUtf8, transcode } from 'node:buffer';

/**
 * The text of bytes in UTF-8, without a byte order mark at its head; `undefined` where they are not UTF-8. As `TextDecoder` reads it,
 * in a third of the time: Node is quicker at both steps, to UTF-16 and from there to a text, than at the one.
 */
export function utf8Text(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
