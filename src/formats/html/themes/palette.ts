import { CONTRASTE_LISIBLE, contraste, readCouleur } from '../../../model/couleurs/couleur.ts';
import { procheLisible } from '../../../model/couleurs/lisible.ts';
import { formatNumber } from '../../../text/numbers.ts';
import type { Fault } from './css-fault.ts';
import { type Declaration, type StyleSheet, withoutImportant } from './read-css.ts';

/** Custom properties and their values, as written. */
export type Properties = ReadonlyMap<string, string>;

/** The custom properties of a theme: for paper and light screens, and what changes on a dark screen. */
export interface Palette {
  readonly light: Properties;
  /** `undefined` where the theme says nothing of dark screens: its pages are light everywhere. */
  readonly dark: Properties | undefined;
}

/** Colours of text, and the backgrounds on which any of them may stand. */
const TEXTS: readonly string[] = [
  '--encre',
  '--encre-douce',
  '--accent',
  ...Array.from({ length: 9 }, (_, index) => `--teinte-${index}`),
];
const BACKGROUNDS: readonly string[] = ['--fond', '--fond-doux'];
const COLOURS: ReadonlySet<string> = new Set([...TEXTS, ...BACKGROUNDS, '--filet']);

/** The custom properties that a sheet sets for the whole page. */
export function paletteOf({ declarations }: StyleSheet): Palette {
  const own = declarations.filter(isForPage);
  const [light, dark] = [own.filter((one) => !isDark(one)), own.filter(isDark)].map(
    (some) => new Map(some.map(({ property, value }) => [property, value])),
  );
  return { light: light ?? new Map(), dark: dark === undefined || dark.size === 0 ? undefined : dark };
}

/** Whether a declaration sets a custom property for the whole page, on every screen or on dark ones. */
export function isForPage({ property, within }: Declaration): boolean {
  const [selector, condition, more] = [...within].reverse();
  const isRoot = selector === ':root' || selector === 'html';
  return property.startsWith('--') && isRoot && more === undefined && (condition === undefined || DARK.test(condition));
}

const DARK = /prefers-color-scheme\s*:\s*dark/;

function isDark({ within }: Declaration): boolean {
  return within.some((condition) => DARK.test(condition));
}

/**
 * The colours of a sheet that can't be read: each is told once, at its value, with the nearest that can.
 * @param base what the sheet is laid over, which is sound
 * @param wanted the contrast that texts need on their backgrounds
 */
export function paletteFaults(sheet: StyleSheet, base: Palette, wanted: number = CONTRASTE_LISIBLE): readonly Fault[] {
  const own = sheet.declarations.filter(({ property }) => COLOURS.has(property));
  const faults = new Map<Declaration, Fault>();
  const contexts = new Map<string, Declaration[]>();
  for (const one of own) contexts.set(one.within.join('{'), [...(contexts.get(one.within.join('{')) ?? []), one]);
  const ofPage = sheet.declarations.filter(isForPage);
  const [lightPage, darkPage] = [ofPage.filter((one) => !isDark(one)), ofPage.filter(isDark)];
  const light = [...base.light, ...pairs(lightPage)];
  const dark = [...light, ...(base.dark ?? []), ...pairs(darkPage)];
  for (const some of contexts.values()) {
    const isOfDark = some.some(isDark);
    const inForce = new Map([...(isOfDark ? dark : light), ...pairs(some)]);
    for (const one of some) {
      const fault = faultOf(one, inForce, { isOfDark, wanted });
      if (fault !== undefined) faults.set(one, fault);
    }
  }
  return [...faults.values()];
}

function pairs(declarations: readonly Declaration[]): readonly (readonly [string, string])[] {
  return declarations.map(({ property, value }) => [property, value]);
}

interface Judging {
  readonly isOfDark: boolean;
  readonly wanted: number;
}

function faultOf(
  { property, value, start }: Declaration,
  inForce: Properties,
  { isOfDark, wanted }: Judging,
): Fault | undefined {
  const colour = resolve(value, inForce);
  if (colour === undefined) {
    const message = `« ${property} » vaut « ${value} », qui n’est pas une couleur : écrivez-la « #1a5276 », par son nom anglais, ou avec rgb(), hsl() ou oklch(), sans transparence.`;
    return { at: start, message };
  }
  const isText = TEXTS.includes(property);
  if (!isText && !BACKGROUNDS.includes(property)) return undefined;
  const others = coloursOf(isText ? BACKGROUNDS : TEXTS, inForce);
  const worst = [...others].sort((a, b) => contraste(colour, a.colour) - contraste(colour, b.colour))[0];
  if (worst === undefined || contraste(colour, worst.colour) >= wanted) return undefined;
  const near = procheLisible(
    colour,
    others.map((one) => one.colour),
    wanted,
  );
  const screen = isOfDark ? ' sur un écran sombre' : '';
  const ratio = formatNumber(Math.floor(contraste(colour, worst.colour) * 100) / 100);
  const advice = near === undefined ? '' : ` La couleur la plus proche qui convient est ${near}.`;
  return {
    at: start,
    message: `« ${property} » (${colour}) et « ${worst.property} » (${worst.colour}) se distinguent mal${screen} : leur contraste est de ${ratio}, il en faut ${formatNumber(wanted)}.${advice}`,
  };
}

function coloursOf(
  properties: readonly string[],
  inForce: Properties,
): readonly { readonly property: string; readonly colour: string }[] {
  return properties.flatMap((property) => {
    const colour = resolve(inForce.get(property) ?? '', inForce);
    return colour === undefined ? [] : [{ property, colour }];
  });
}

/** The colour that a value stands for, through other properties if need be. */
function resolve(value: string, inForce: Properties, depth = 0): string | undefined {
  const name = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value)?.[1];
  if (name === undefined) return readCouleur(withoutImportant(value));
  return depth > 8 ? undefined : resolve(inForce.get(name) ?? '', inForce, depth + 1);
}
