import type { Picture } from '../../documents/view.ts';
import { type AddressOf, wholeAsset } from './asset.ts';
import { FAMILY_OF_PICTURES, fontFaces } from './fonts.ts';

/** The address of a picture, which holds all of it unless told otherwise. */
export function pictureData({ mediaType, bytes }: Picture, addressOf: AddressOf = wholeAsset): string {
  return addressOf({ mediaType, bytes: mediaType === 'image/svg+xml' ? lettered(bytes) : bytes });
}

function lettered(bytes: Uint8Array): Uint8Array {
  const known = letteredDrawings.get(bytes);
  if (known !== undefined) return known;
  const made = withBundledFont(bytes);
  letteredDrawings.set(bytes, made);
  return made;
}

// A logo stands on the cover and in a release, and its page is made again at every save.
const letteredDrawings = new WeakMap<Uint8Array, Uint8Array>();

/**
 * A drawing whose letters are letters is shown in a font of the program: another one would differ from one computer to the next, and end
 * up in the PDF.
 */
function withBundledFont(bytes: Uint8Array): Uint8Array {
  const svg = new TextDecoder().decode(bytes);
  if (!/<(?:text|foreignObject)\b/i.test(svg)) return bytes;
  const style = `<style>${fontFaces(svg, [FAMILY_OF_PICTURES])} * { font-family: '${FAMILY_OF_PICTURES}', 'Noto Sans Symbols 2', 'Noto Sans Math' !important; font-synthesis: none }</style>`;
  const inside = insideOf(svg);
  return inside === undefined ? bytes : new TextEncoder().encode(svg.slice(0, inside) + style + svg.slice(inside));
}

/** Where the content of a drawing begins, after its first tag; `undefined` if it has none. */
function insideOf(svg: string): number | undefined {
  let quote = '';
  for (let at = svg.search(/<svg\b/); at >= 0 && at < svg.length; at += 1) {
    const sign = svg.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return svg.charAt(at - 1) === '/' ? undefined : at + 1;
  }
  return undefined;
}
