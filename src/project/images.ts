import type { Project } from './project.ts';

/** The kinds of picture that a document can show. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/svg+xml';

/** A picture of the contract folder. */
export interface Image {
  readonly mediaType: ImageType;
  readonly bytes: Uint8Array;
}

/** Reads a picture; `undefined` if it can't be read or is of no kind that a document can show. */
export function readImage(project: Project, path: string): Image | undefined {
  const read = project.read(path);
  if (!read.ok) return undefined;
  const mediaType = imageType(read.bytes);
  return mediaType === undefined ? undefined : { mediaType, bytes: read.bytes };
}

/** Tells a picture by its first bytes: the ending of a name proves nothing. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  const begins = (...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  const head = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart();
  return head.startsWith('<') && head.includes('<svg') ? 'image/svg+xml' : undefined;
}
