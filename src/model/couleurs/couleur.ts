import {
  clampChroma,
  converter,
  formatHex,
  modeHsl,
  modeLrgb,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

for (const mode of [modeRgb, modeLrgb, modeHsl]) useMode(mode);
const oklch = useMode(modeOklch);
const rgb = converter('rgb');

/** A colour in OKLCH: lightness from 0 to 1, chroma from 0 (grey), hue in degrees. */
export interface Oklch {
  readonly clarte: number;
  readonly chroma: number;
  readonly teinte: number;
}

/** WCAG 2.2, criterion 1.4.3: the contrast of a text of ordinary size with what lies behind it. */
export const CONTRASTE_LISIBLE = 4.5;

const FORMS = /^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+|(?:rgb|hsl|oklch)\([^()]*\))$/i;

/**
 * Reads an opaque colour written as CSS does: `#1a5276`, `#15a`, `navy`, `rgb()`, `hsl()` or `oklch()`.
 * @returns its six hexadecimal digits (`#1a5276`), or `undefined` if it is no such colour
 */
export function readCouleur(text: string): string | undefined {
  const trimmed = text.trim();
  const colour = FORMS.test(trimmed) ? parse(trimmed) : undefined;
  if (colour === undefined || (colour.alpha ?? 1) < 1) return undefined;
  return formatHex(clampChroma(colour, 'oklch'));
}

/** The contrast of two colours, from 1 (none) to 21 (black on white), as WCAG 2.2 defines it. */
export function contraste(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** The lowest contrast of a colour with any of `fonds`. */
export function contrasteSur(couleur: string, fonds: readonly string[]): number {
  return Math.min(...fonds.map((fond) => contraste(couleur, fond)));
}

/** A colour as what the eye makes of it; the hue of a grey is 0. */
export function toOklch(couleur: string): Oklch {
  const { l, c, h = 0 } = oklch(couleur) ?? { l: 0, c: 0 };
  return { clarte: l, chroma: c, teinte: h };
}

/** The colour of six hexadecimal digits that comes nearest, its chroma lowered to what a screen can show. */
export function fromOklch({ clarte, chroma, teinte }: Oklch): string {
  return formatHex(rgb(clampChroma({ mode: 'oklch', l: clarte, c: chroma, h: teinte }, 'oklch')));
}
