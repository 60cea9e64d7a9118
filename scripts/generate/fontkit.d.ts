declare module 'fontkit' {
  /** What is used of fontkit, which ships no types: the characters of a font of one face, and how wide they are. */
  export function create(file: Uint8Array): {
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
  };
}
