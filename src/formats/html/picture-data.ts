import type { Picture } from '../../documents/view.ts';
import { FAMILY_OF_PICTURES, fontFaces } from './fonts.ts';

/** A picture as an address that holds all of it. */
export function pictureData({ mediaType, bytes }: Picture): string {
  const own = mediaType === 'image/svg+xml' ? withBundledFont(bytes) : bytes;
  return `data:${mediaType};base64,${Buffer.from(own).toString('base64')}`;
}

const OPENING = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*(?<!\/)>/;

/**
 * A drawing whose letters are letters is shown in a font of the program: another one would differ from one computer to the next, and end
 * up in the PDF.
 */
function withBundledFont(bytes: Uint8Array): Uint8Array {
  const svg = new TextDecoder().decode(bytes);
  if (!/<(?:text|foreignObject)\b/i.test(svg)) return bytes;
  const style = `<style>${fontFaces(svg, FAMILY_OF_PICTURES)} * { font-family: '${FAMILY_OF_PICTURES}', 'Noto Sans Symbols 2', 'Noto Sans Math' !important; font-synthesis: none }</style>`;
  return new TextEncoder().encode(svg.replace(OPENING, (opening) => opening + style));
}
