import { nearest } from '../../../schema/nearest.ts';
import { FAMILIES, type Family } from '../fonts.ts';
import type { Fault } from './css-fault.ts';
import { type Declaration, type StyleSheet, withoutImportant } from './read-css.ts';

/** What opens a block in a style sheet of a user: conditions, and the paper with its margins. */
const AT_RULES =
  /^@(?:media|page|supports|container|layer|(?:top|bottom|left|right)-(?:left|center|right|top|middle|bottom)(?:-corner)?)\b/;

/** Functions that fetch something, or once did. */
const FETCHING = /(?<![\w-])(?:url|src|image|(?:-webkit-)?image-set|cross-fade|element|paint|expression)\s*\(/gi;

/**
 * What a style sheet that is not the program's own may not hold: what asks for another file or for the network, what could end the
 * element of style that it stands in, and fonts that the program does not bring. The page's own policy would refuse the
 * requests all the same; here they are told.
 */
export function refusedInCss(css: string, sheet: StyleSheet): readonly Fault[] {
  return [
    ...(sheet.unbalanced === undefined
      ? []
      : [
          {
            at: sheet.unbalanced,
            message:
              'ce qui est ouvert ici n’est pas fermé, ou fermé sans être ouvert : accolade, parenthèse, guillemet, commentaire.',
          },
        ]),
    ...(sheet.tooDeep === undefined
      ? []
      : [{ at: sheet.tooDeep, message: 'trop de blocs sont ouverts l’un dans l’autre.' }]),
    ...found(css, /<\/|<!--/g, (sign) => `« ${sign} » n’a pas sa place dans un style.`),
    ...found(sheet.bare, /\\/g, () => 'une barre oblique inverse ne s’écrit qu’entre guillemets.'),
    ...found(
      sheet.bare,
      FETCHING,
      (sign) => `« ${sign.slice(0, -1).trim()}() » irait chercher un fichier : un style n’en lit aucun.`,
    ),
    ...sheet.preludes.flatMap(({ text, start }) =>
      text.startsWith('@') && !AT_RULES.test(text)
        ? [{ at: start, message: `« ${/^@[\w-]*/.exec(text)?.[0] ?? '@'} » n’est pas admis dans un style de thème.` }]
        : [],
    ),
    ...sheet.declarations.flatMap(fontFaults),
  ];
}

function found(text: string, what: RegExp, message: (sign: string) => string): readonly Fault[] {
  return [...text.matchAll(what)].map(({ index, 0: sign }) => ({ at: index, message: message(sign) }));
}

/** Words that a declaration of font may hold besides families. */
const GENERIC: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'inherit', 'initial', 'unset']);

function fontFaults({ property, value, start }: Declaration): readonly Fault[] {
  if (/^font$/i.test(property)) {
    const isOurs = /^inherit$|var\(--(?:serif|sans)\)$/.test(withoutImportant(value));
    return isOurs
      ? []
      : [{ at: start, message: '« font » finit par var(--serif) ou var(--sans), les polices du thème.' }];
  }
  if (!/^(?:font-family|--serif|--sans)$/i.test(property)) return [];
  return familyNames(value)
    .filter((name) => !isKnown(name))
    .map((name) => {
      const meant = nearest(name, FAMILIES);
      const hint =
        meant === undefined ? `les polices sont ${FAMILIES.join(', ')}.` : `vouliez-vous dire « ${meant} » ?`;
      return { at: start, message: `« ${name} » n’est pas une police du programme : ${hint}` };
    });
}

function isKnown(name: string): boolean {
  const own: readonly string[] = FAMILIES;
  return own.includes(name) || GENERIC.has(name) || /^var\(--(?:serif|sans)\)$/.test(name);
}

function familyNames(value: string): readonly string[] {
  return withoutImportant(value)
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '');
}

/** The bundled families among those that a value names, each once, in its order. */
export function bundledFamilies(value: string): readonly Family[] {
  const names = familyNames(value);
  return FAMILIES.filter((family) => names.includes(family)).sort((a, b) => names.indexOf(a) - names.indexOf(b));
}
