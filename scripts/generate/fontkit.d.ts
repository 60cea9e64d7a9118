declare module 'fontkit' {
  /** What is used of fontkit, which ships no types: the characters of a font of one face. */
  export function create(file: Uint8Array): { readonly characterSet: readonly number[] };
}
