import { Buffer } from 'node:buffer';

/** The name that stands in every PDF that we make, as its creator. */
export function creatorTool(version: string): string {
  return `cls ${version}`;
}

/** Whether a file that begins with these bytes is a PDF of ours: its metadata stand first and uncompressed. */
export function hasMark(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2000)).toString('latin1');
  const [, first = ''] = /^%PDF-1\.\d\n[^\n]*\n+\d+ 0 obj\n<<([^>]*)/.exec(head) ?? [];
  return first.includes('/Type /Metadata') && /\n<xmp:CreatorTool>cls \d/.test(head);
}
