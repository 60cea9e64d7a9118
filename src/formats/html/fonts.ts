import { type AddressOf, wholeAsset } from './asset.ts';
import { hasPackageFile, readPackageFile } from './package-files.ts';
import { LACKING, SIGNS } from './signs.generated.ts';

/** The families of text that come with the program. */
export const FAMILIES = ['Source Serif 4', 'Source Sans 3', 'Atkinson Hyperlegible Next'] as const;

/** A family of text that comes with the program. */
export type Family = (typeof FAMILIES)[number];

/** A face of a bundled font family. */
interface Face {
  readonly family: Family;
  readonly package: string;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

const SERIF = { family: 'Source Serif 4', package: 'source-serif-4' } as const;
const SANS = { family: 'Source Sans 3', package: 'source-sans-3' } as const;
const HYPERLEGIBLE = { family: 'Atkinson Hyperlegible Next', package: 'atkinson-hyperlegible-next' } as const;

/**
 * The families that stand behind any other: what a contract may say is what they can draw together, whatever the theme. The
 * first that has a character lends it.
 */
export const STAND_INS: readonly Family[] = [SANS.family, SERIF.family];

const FACES: readonly Face[] = [
  { ...SERIF, weight: 400, style: 'normal' },
  { ...SERIF, weight: 400, style: 'italic' },
  { ...SERIF, weight: 600, style: 'normal' },
  { ...SERIF, weight: 600, style: 'italic' },
  { ...SANS, weight: 400, style: 'normal' },
  { ...SANS, weight: 400, style: 'italic' },
  { ...SANS, weight: 600, style: 'normal' },
  { ...SANS, weight: 700, style: 'normal' },
  { ...HYPERLEGIBLE, weight: 400, style: 'normal' },
  { ...HYPERLEGIBLE, weight: 400, style: 'italic' },
  { ...HYPERLEGIBLE, weight: 600, style: 'normal' },
  { ...HYPERLEGIBLE, weight: 600, style: 'italic' },
  { ...HYPERLEGIBLE, weight: 700, style: 'normal' },
];

/** The packages split each face by script; a document carries the parts whose characters it uses. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

type Subset = keyof typeof SUBSETS;
const SUBSET_NAMES: readonly Subset[] = ['latin', 'latin-ext'];

// ẞ, œ and the like are in `latin`; these are the letters of other languages of Europe, in names of people and places.
// Raised letters (2ᵉ) and the signs of other currencies are there too.
const EXTENDED =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c4\u2113\u2c60-\u2c7f\ua720-\ua7ff]/;

/** The fonts of signs, behind the families of text: arrows, ticks, boxes, comparisons. */
const SIGN_FONTS = {
  'Noto Sans Symbols 2': '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
  'Noto Sans Math': '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
} as const;

/** The family in which the letters of drawings are shown. */
export const FAMILY_OF_PICTURES: Family = SANS.family;

/** The families of the theme « sobre ». */
const USUAL: readonly Family[] = [SERIF.family, SANS.family];

/**
 * `@font-face` rules for a document of the given text.
 * @param text all that it says, in one piece or several
 * @param families those of the theme; others are added where the text has characters that these lack
 * @param addressOf where the fonts can be had, if not inside the rules
 */
export function fontFaces(
  text: string | readonly string[],
  families: readonly Family[] = USUAL,
  addressOf: AddressOf = wholeAsset,
): string {
  const signs = signsOf(typeof text === 'string' ? [text] : text);
  const subsets: readonly Subset[] = EXTENDED.test(signs) ? SUBSET_NAMES : ['latin'];
  const used = [...families, ...standInsFor(signs, families)];
  const faces = FACES.filter(({ family }) => used.includes(family));
  return [
    ...faces.flatMap((face) =>
      subsets.map((subset) => fontFace(face, fileOf(face, subset), SUBSETS[subset], addressOf)),
    ),
    ...SIGNS.filter(({ pattern }) => pattern.test(signs)).map(({ family, range }) =>
      fontFace({ family, weight: 400, style: 'normal' }, SIGN_FONTS[family], range, addressOf),
    ),
  ].join('\n');
}

/** Each character beyond ASCII once: a long contract says the same few, and is asked for several kinds of them. */
function signsOf(texts: readonly string[]): string {
  const isThere = new Uint8Array(0x10000);
  for (const text of texts) for (let at = 0; at < text.length; at += 1) isThere[text.charCodeAt(at)] = 1;
  const pairs = isThere.subarray(0xd800, 0xe000).includes(1)
    ? texts.flatMap((text) => text.match(/[\u{10000}-\u{10ffff}]/gu) ?? [])
    : [];
  isThere.fill(0, 0xd800, 0xe000);
  let signs = [...new Set(pairs)].join('');
  for (let unit = isThere.indexOf(1, 0x80); unit >= 0; unit = isThere.indexOf(1, unit + 1)) {
    signs += String.fromCharCode(unit);
  }
  return signs;
}

/** What stands behind `families`, as a list for `font-family`: the other families of text, then those of signs. */
export function fontStack(families: readonly Family[], generic: 'serif' | 'sans-serif'): string {
  const names = [...new Set([...families, ...STAND_INS]), ...Object.keys(SIGN_FONTS)];
  return [...names.map((name) => `'${name}'`), generic].join(', ');
}

/** The families that draw what `families` can't. */
function standInsFor(signs: string, families: readonly Family[]): readonly Family[] {
  const [first, ...others] = families;
  if (first === undefined) return STAND_INS;
  const missing = (signs.match(LACKING[first]) ?? []).filter((sign) =>
    others.every((family) => sign.search(LACKING[family]) >= 0),
  );
  const found: Family[] = [];
  for (const sign of missing) {
    const lender = STAND_INS.find((family) => sign.search(LACKING[family]) < 0);
    if (lender !== undefined && !families.includes(lender) && !found.includes(lender)) found.push(lender);
  }
  return found;
}

/** A file of a font that a document may carry, with the characters for which it is asked (`U+0000-00FF,U+0131…`). */
export interface FontFile {
  readonly family: string;
  readonly file: string;
  readonly range: string;
}

/** The faces of the families of text, each with its files. */
export function textFaces(): readonly { readonly family: Family; readonly files: readonly FontFile[] }[] {
  return FACES.map((face) => ({
    family: face.family,
    files: SUBSET_NAMES.map((subset) => ({ family: face.family, file: fileOf(face, subset), range: SUBSETS[subset] })),
  }));
}

/** The fonts of signs; the first that has a sign draws it. */
export function signFonts(): readonly { readonly family: string; readonly file: string }[] {
  return Object.entries(SIGN_FONTS).map(([family, file]) => ({ family, file }));
}

/** The families that come with the program, and the files of them that this installation lacks. */
export function bundledFonts(): { readonly families: readonly string[]; readonly missing: readonly string[] } {
  const files = [...textFaces().flatMap(({ files }) => files), ...signFonts()];
  return {
    families: [...new Set(files.map(({ family }) => family))],
    missing: files.map(({ file }) => file).filter((file) => !hasPackageFile(file)),
  };
}

function fileOf(face: Face, subset: Subset): string {
  return `@fontsource/${face.package}/files/${face.package}-${subset}-${face.weight}-${face.style}.woff2`;
}

function fontFace(
  { family, weight, style }: Pick<Face, 'weight' | 'style'> & { readonly family: string },
  file: string,
  range: string,
  addressOf: AddressOf,
): string {
  const address = addressOf({ mediaType: 'font/woff2', bytes: readPackageFile(file) });
  return [
    '@font-face {',
    `font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; font-display: swap;`,
    `src: url(${address}) format('woff2'); unicode-range: ${range};`,
    '}',
  ].join(' ');
}
