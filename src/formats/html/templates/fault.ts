import { Failure } from '../../../project/failure.ts';
import { nearest } from '../../../schema/nearest.ts';
import { EndlessTemplate } from './bounds.ts';
import { WORDS } from './run.ts';

/** Handlebars' own words that a template may use. */
const BLOCKS = ['if', 'unless', 'each', 'with', 'lookup'];

/** What Handlebars says, what it means, and what to do about it. */
const SAYINGS: readonly (readonly [
  said: RegExp,
  told: (name: string) => string,
  hint: (name: string, names: readonly string[]) => string,
])[] = [
  [
    /^Cannot use 'in' operator to search for '(.{0,80}?)'/,
    (name) => `« ${name} » est cherché dans une valeur qui n’a pas de parties.`,
    meantName,
  ],
  [/^"(.{0,80}?)" not defined in/, (name) => `il n’y a pas de « ${name} » ici.`, meantName],
  [
    /unknown helper (\S{1,80})/,
    (name) => `le mot « ${name} » n’existe pas.`,
    (name) => meant(name, [...WORDS, ...BLOCKS]),
  ],
  [
    /^Missing helper: "(.{0,80}?)"/,
    (name) => `le mot « ${name} » n’existe pas.`,
    (name) => meant(name, [...WORDS, ...BLOCKS]),
  ],
  [/The partial (\S{1,80}) could not be/, (name) => `la partie « ${name} » n’existe pas.`, meantName],
  [
    /^(\S{1,80}) doesn't match (\S{1,80})/,
    (name) => `« ${name} » est ouvert et n’est pas fermé par le même mot.`,
    () => 'Chaque « {{#…}} » a son « {{/…}} ».',
  ],
  [
    /^(Parse|Lexical) error/,
    () => 'le modèle est mal écrit ici.',
    () => 'Comptez les accolades : deux ouvrent, deux ferment.',
  ],
];

/**
 * What went wrong in a template, in French, with its file, line and column.
 * @param names what the template could have named
 */
export function tellTemplateFault(error: unknown, shown: string, names: readonly string[]): Failure {
  if (error instanceof EndlessTemplate || error instanceof RangeError) {
    return new Failure(
      'document',
      `${shown} : ce modèle se répète sans fin.`,
      'Une partie ne s’appelle pas elle-même ; une liste n’en parcourt pas dix autres.',
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  const place = `${shown}${positionOf(error, message)}`;
  for (const [said, told, hint] of SAYINGS) {
    const found = said.exec(message);
    if (found !== null)
      return new Failure('document', `${place} : ${told(found[1] ?? '')}`, hint(found[1] ?? '', names));
  }
  return new Failure(
    'document',
    `${place} : un mot du modèle a reçu une valeur d’une autre sorte que la sienne.`,
    `« phrase » veut une ligne de texte, « prose » un texte, « image » une image. (${message.split('\n')[0]})`,
  );
}

/** « :12:5 »; Handlebars counts its columns from 0, and of a badly written template gives the line alone. */
function positionOf(error: unknown, message: string): string {
  const { lineNumber, column } = error as { readonly lineNumber?: unknown; readonly column?: unknown };
  if (typeof lineNumber === 'number' && typeof column === 'number') return `:${lineNumber}:${column + 1}`;
  const said = /error on line (\d+)/.exec(message)?.[1];
  return said === undefined ? '' : `:${said}`;
}

function meantName(name: string, names: readonly string[]): string {
  const guess = nearest(name, names);
  return guess === undefined
    ? 'La page « Les modèles » de la référence nomme tout ce qu’un modèle peut employer.'
    : `Vouliez-vous dire « ${guess} » ?`;
}

function meant(name: string, words: readonly string[]): string {
  const guess = nearest(name, words);
  return guess === undefined ? `Les mots sont : ${words.join(', ')}.` : `Vouliez-vous dire « ${guess} » ?`;
}
