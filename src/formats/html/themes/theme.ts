import type { Picture } from '../../../documents/view.ts';
import { type Charte, paletteCharte } from '../../../model/couleurs/charte.ts';
import { THEMES } from '../../../model/couleurs/themes.ts';
import { Failure } from '../../../project/failure.ts';
import { remembered } from '../../../text/remembered.ts';
import { type Family, fontStack } from '../fonts.ts';
import { readTemplate } from '../package-files.ts';
import { tellFaults } from './css-fault.ts';
import { isForPage, type Palette, type Properties, paletteFaults, paletteOf } from './palette.ts';
import { readCss, type StyleSheet } from './read-css.ts';
import { bundledFamilies, refusedInCss } from './refused-css.ts';

/** The look of documents: colours, fonts, and rules of style of its own. */
export interface Theme {
  /** As it was asked for: `sobre`, `./themes/mien`. */
  readonly name: string;
  /** Its whole style, to stand before that of the documents; its own rules come after, in {@link rules}. */
  readonly properties: string;
  /** Rules of its own, which have the last word. */
  readonly rules: string;
  /** How much larger than usual its print is: 1 for body text of 10.5 pt. */
  readonly scale: number;
  /** The families of its texts, the only ones that its pages carry unless a character asks for another. */
  readonly families: readonly Family[];
  /** The logos of the charter, for the head of the documents. */
  readonly logos: readonly Picture[];
}

/** The theme on which the others build: what they don't set is as it sets it. */
const FOUNDATION = 'sobre';

/** A theme that comes with the program. */
export function bundledTheme(name: string, charte?: Charte): Theme {
  const own = bundledSheet(name);
  const palette = name === FOUNDATION ? own.palette : laidOver(foundation(), own.palette);
  return assemble(name, THEMES[name]?.emploieCharte === true ? withCharte(palette, charte) : palette, own.rules);
}

/** What the style sheet of a theme of the program says. It does not change while that runs, and a preview asks for it at every save. */
const bundledSheet = remembered((name: string): { readonly palette: Palette; readonly rules: string } => {
  const css = readTemplate(`themes/${name}/theme.css`);
  const sheet = readCss(css);
  return { palette: paletteOf(sheet), rules: rulesOf(css, sheet) };
});

/**
 * The theme of a user's style sheet, laid over `sobre` and the colours of the charter.
 * @param file where it stands, as the user would type it
 * @throws Failure `document` when it asks for a file or a font that there is not, or when its colours can't be read
 */
export function userTheme(name: string, css: string, file: string, charte?: Charte): Theme {
  const sheet = readCss(css);
  const faults = refusedInCss(css, sheet);
  const own = paletteOf(sheet);
  const base = withCharte(foundation(), charte);
  const all = faults.length > 0 ? faults : paletteFaults(sheet, base);
  if (all.length > 0) {
    throw new Failure(
      'document',
      `Le thème « ${name} » ne convient pas.\n${tellFaults(file, css, all)}`,
      'Corrigez ce fichier, ou choisissez un thème du programme : --theme sobre.',
    );
  }
  // A sheet that says nothing of dark screens gives light pages: its colours were not chosen for a dark background.
  const palette = laidOver(own.dark === undefined ? { light: base.light, dark: undefined } : base, own);
  return assemble(name, palette, rulesOf(css, sheet));
}

function foundation(): Palette {
  return bundledSheet(FOUNDATION).palette;
}

function laidOver(base: Palette, own: Palette): Palette {
  const light = new Map([...base.light, ...own.light]);
  const dark = new Map([...(base.dark ?? []), ...(own.dark ?? [])]);
  return { light, dark: dark.size === 0 ? undefined : dark };
}

function withCharte(palette: Palette, charte: Charte | undefined): Palette {
  if (charte === undefined) return palette;
  const { clair, sombre } = paletteCharte(charte);
  return laidOver(palette, { light: new Map(Object.entries(clair)), dark: new Map(Object.entries(sombre)) });
}

function assemble(name: string, { light, dark }: Palette, rules: string): Theme {
  const serif = bundledFamilies(light.get('--serif') ?? '');
  const sans = bundledFamilies(light.get('--sans') ?? '');
  const fonts: Properties = new Map([
    ['--serif', fontStack(serif, 'serif')],
    ['--sans', fontStack(sans, 'sans-serif')],
  ]);
  const screens = dark === undefined ? '' : `\n@media screen and (prefers-color-scheme: dark) {\n${block(dark)}\n}`;
  return {
    name,
    properties: `${block(new Map([...light, ...fonts]))}${screens}`,
    rules,
    scale: scaleOf(light.get('--echelle')),
    families: [...new Set([...serif, ...sans])],
    logos: [],
  };
}

function block(properties: Properties): string {
  return `:root {\n${[...properties].map(([property, value]) => `  ${property}: ${value};`).join('\n')}\n}`;
}

/** Smaller than four fifths or larger than twice, no layout holds. */
function scaleOf(value: string | undefined): number {
  const scale = Number(value ?? 1);
  return scale >= 0.8 && scale <= 2 ? scale : 1;
}

/** What a sheet holds besides the properties of the whole page, which stand in the palette. */
function rulesOf(css: string, { declarations }: StyleSheet): string {
  if (declarations.every(isForPage)) return '';
  const spans = declarations
    .filter(isForPage)
    .map(({ span: [from, to] }) => [from, css.charAt(to) === ';' ? to + 1 : to]);
  const kept = [0, ...spans.flat(), css.length];
  return Array.from({ length: spans.length + 1 }, (_, index) => css.slice(kept[2 * index], kept[2 * index + 1])).join(
    '',
  );
}
