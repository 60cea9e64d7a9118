import { Buffer } from 'node:buffer';

/** The name that stands in every PDF that we make, as its creator. */
export function creatorTool(version: string): string {
  return `cls ${version}`;
}

/** Whether a file is a PDF that this program made: its metadata, which are never compressed, say so. */
export function hasMark(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.subarray(0, 5).equals(Buffer.from('%PDF-')) && file.includes('<xmp:CreatorTool>cls ');
}
