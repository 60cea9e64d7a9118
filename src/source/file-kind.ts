/** What a file is that is no text in UTF-8, and what to do about it. */
export interface FileKind {
  /** « un document Word »; of a text, « enregistré en UTF-16 ». */
  readonly what: string;
  readonly hint: string;
  /** It is text, in another encoding. */
  readonly isText?: true;
}

const COPY =
  'Ouvrez-le dans le programme qui l’a fait, et copiez son texte dans un fichier neuf, avec un éditeur de texte.';
const SAVE_AS = 'Dans votre éditeur, enregistrez-le avec l’encodage « UTF-8 ».';

/** What a file is by its first bytes, or `undefined` if it may be text. */
export function kindOfFile(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\x03\x04')) return { what: inArchive(bytes), hint: COPY };
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return UTF_16;
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return { what: known[1], hint: known[2] };
  if (!bytes.subarray(0, 8000).includes(0)) return undefined;
  return isWide(bytes) ? UTF_16 : { what: 'un fichier d’un autre programme', hint: COPY };
}

/** Text in UTF-16 without its mark: of each pair of bytes, the same one is nought, for most letters are of Latin. */
function isWide(bytes: Uint8Array): boolean {
  const pairs = Math.floor(Math.min(bytes.length, 1000) / 2);
  const noughts = [0, 1].map((side) => Array.from({ length: pairs }, (_, at) => bytes[2 * at + side] === 0));
  const [first = 0, second = 0] = noughts.map((side) => side.filter(Boolean).length);
  return Math.max(first, second) > 0.8 * pairs && Math.min(first, second) === 0;
}

const SIGNATURES: readonly (readonly [signature: string, what: string, hint: string])[] = [
  ['%PDF-', 'un PDF', COPY],
  ['\xd0\xcf\x11\xe0', 'un ancien document de Word ou d’Excel', COPY],
  ['{\\rtf', 'un document RTF', COPY],
  ['\x89PNG', 'une image', COPY],
  ['\xff\xd8\xff', 'une image', COPY],
  ['GIF8', 'une image', COPY],
  ['\x1f\x8b', 'une archive comprimée', COPY],
];

const UTF_16: FileKind = { what: 'enregistré en UTF-16', hint: SAVE_AS, isText: true };

const INSIDE: readonly (readonly [name: string, what: string])[] = [
  ['word/', 'un document Word'],
  ['xl/', 'un classeur Excel'],
  ['ppt/', 'une présentation PowerPoint'],
  ['opendocument', 'un document LibreOffice'],
];

/** The names of the files inside stand in the clear in an archive. */
function inArchive(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return INSIDE.find(([name]) => text.includes(name))?.[1] ?? 'une archive ZIP';
}
