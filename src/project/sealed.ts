import { createHash } from 'node:crypto';

/** A text with its digest before it, so that whoever reads it back knows that not a letter has changed. */
export function seal(text: string): Uint8Array {
  return Buffer.from(`${digestOf(text)}\n${text}`);
}

/** The text that was sealed; `undefined` where there is none, or where it is not as it was. */
export function unseal(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const sealed = Buffer.from(bytes).toString();
  const end = sealed.indexOf('\n');
  const text = sealed.slice(end + 1);
  return end !== -1 && sealed.slice(0, end) === digestOf(text) ? text : undefined;
}

/** One word for a text or for bytes. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
