import { isMap, isScalar, type Pair, Scalar, visit, type YAMLMap } from 'yaml';
import type { YamlFile } from '../file.ts';
import { rangeOf } from '../locate.ts';
import { neverOpenedBracket } from './brackets.ts';
import { flowCommas } from './commas.ts';
import { bullet, glued } from './dashes.ts';
import { type Guess, KEY_WORD, type Line, linesFrom, ODD_SPACE, ODD_SPACES } from './guess.ts';
import { aroundColon, inIndentation } from './odd-spaces.ts';

/**
 * Mistakes that are sound YAML and mean something else than their author sees: a key that begins with an invisible space,
 * an element of a list glued to the one before, a text cut at its comma.
 */
export function silentMistakes(file: YamlFile): readonly Guess[] {
  const guesses: Guess[] = [];
  visit(file.document, {
    Pair(_, pair, path) {
      if (isFree(pair)) return visit.SKIP;
      const parent = path.at(-1);
      const guess = keyMistake(file, pair, isMap(parent) && parent.flow === true);
      if (guess !== undefined) guesses.push(guess);
      return undefined;
    },
    Map(_, map) {
      guesses.push(...forgottenColon(file, map), ...flowCommas(file, map));
    },
    Scalar(key, scalar) {
      const guess = key === 'key' ? undefined : lineMistake(file, scalar);
      if (guess !== undefined) guesses.push(guess);
    },
  });
  return guesses.filter((guess, index) => !goesOn(file, guess, guesses[index - 1]));
}

/** What stands under `x_…` is its author's own business. */
function isFree(pair: Pair): boolean {
  return isScalar(pair.key) && String(pair.key.value).startsWith('x_');
}

/** Lines pasted together carry the same mistake: the first speaks for those right below it. */
function goesOn({ lines }: YamlFile, guess: Guess, before: Guess | undefined): boolean {
  if (before === undefined || before.rule !== guess.rule || before.message !== guess.message) return false;
  return lines.linePos(guess.pos[0]).line - lines.linePos(before.pos[0]).line <= 1;
}

/** `{ sigle CLS, nom: … }`: what begins a group without a value lacks its colon; further on a comma may have cut a text. */
function forgottenColon(file: YamlFile, { flow, items: [first] }: YAMLMap): readonly Guess[] {
  if (flow !== true || first === undefined || first.value !== null || !isScalar(first.key)) return [];
  const [start, end] = rangeOf(first.key);
  const key = FIRST_WORD.exec(file.text.slice(start, end))?.[1];
  if (key === undefined || first.key.type !== Scalar.PLAIN) return [];
  return [
    {
      rule: 'yaml/deux-points',
      message: `Il manque « : » après « ${key} » : on ne sait pas où la valeur commence.`,
      hint: `Écrivez « ${key}: » puis une espace, puis la valeur.`,
      pos: [start + key.length, start + key.length + 1],
      suggestion: ': ',
    },
  ];
}

/** `- titre: Le contrat }`: the brace that was to open the group is gone. */
function strayEnd(text: string, end: number): Guess | undefined {
  const sign = /^[^{}[\]\n]*([}\]])$/u.exec(text)?.[1];
  return sign === undefined ? undefined : { ...neverOpenedBracket(sign), pos: [end - 1, end] };
}

/** « un écran de 27" » */
const INCHES = /(?:^|\s)\d{1,2}(?:[.,]\d)?"$/u;
const FIRST_WORD = /^([a-z_]+) \S/u;
const GLUED_COLON = new RegExp(`^(${KEY_WORD}):[^/\\s]`, 'u');
const ODD_KEY = new RegExp(`^[-•◦▪●‣·–—]|[${ODD_SPACES}]`, 'u');

function keyMistake(file: YamlFile, { key, value }: Pair, inFlow: boolean): Guess | undefined {
  if (!isScalar(key) || key.type !== Scalar.PLAIN) return undefined;
  const [start, end] = rangeOf(key);
  const name = file.text.slice(start, end);
  const glue = !inFlow || value === null ? gluedColon(name, start) : undefined;
  if (glue !== undefined) return glue;
  if (!ODD_KEY.test(name)) return undefined;
  const [line] = linesFrom(file, start, start + 1);
  const guess = line === undefined || inFlow ? undefined : inLine(line);
  if (guess !== undefined) return guess;
  const odd = name.search(ODD_SPACE);
  if (odd === -1) return undefined;
  return {
    rule: 'yaml/espace-insecable',
    message: `La clé « ${name} » contient une espace insécable, invisible : elle ne serait pas reconnue.`,
    hint: 'Retapez la clé, sans espace avant « : ».',
    pos: [start + odd, start + odd + 1],
    suggestion: '',
    // In the middle of a key it may stand for a sign that was meant.
    isSafe: odd === 0 || odd === name.length - 1,
  };
}

/** `{ id:ars }`, `titre:"Santé : le contrat"`: without its space, the colon belongs to the key. */
function gluedColon(name: string, start: number): Guess | undefined {
  const key = GLUED_COLON.exec(name)?.[1];
  if (key === undefined) return undefined;
  return {
    rule: 'yaml/deux-points',
    message: `Il manque une espace après « ${key}: » : sans elle, YAML ne voit pas de clé.`,
    hint: `Écrivez « ${key}: » puis une espace, puis la valeur.`,
    pos: [start + key.length, start + key.length + 1],
    suggestion: ': ',
    isSafe: true,
  };
}

function inLine(line: Line): Guess | undefined {
  return inIndentation(line) ?? bullet(line) ?? glued(line) ?? aroundColon(line);
}

/** A line of an unquoted text that looks like an element of a list: it would be read as the text going on. */
function lineMistake(file: YamlFile, scalar: Scalar): Guess | undefined {
  if (scalar.type !== Scalar.PLAIN) return undefined;
  const [start, end] = rangeOf(scalar);
  for (const line of linesFrom(file, start, end)) {
    // What precedes the text on its own line belongs to YAML: a key, a dash.
    if (line.start < start && file.text.slice(line.start, start).trim() !== '') continue;
    const guess = bullet(line) ?? glued(line) ?? (line.start > start ? swallowedDash(line) : undefined);
    if (guess !== undefined) return guess;
  }
  return neverOpened(file, start, end) ?? strayEnd(file.text.slice(start, end), end);
}

/** `titre: Le contrat"`: the quote that was to open the text is gone. */
function neverOpened(file: YamlFile, start: number, end: number): Guess | undefined {
  const text = file.text.slice(start, end);
  if (!/^[^"]*[^"\s]"$/u.test(text) || INCHES.test(text.slice(-7))) return undefined;
  // Another quote on the line opens it: what stands before that one is told of.
  const [line] = linesFrom(file, end - 1, end);
  if (line === undefined || line.text.split('"').length % 2 === 1) return undefined;
  return {
    rule: 'yaml/guillemets',
    message: 'Ce guillemet ferme une valeur qu’aucun guillemet n’ouvre : il serait imprimé tel quel.',
    hint: 'Retirez-le, ou ajoutez le même au début de la valeur.',
    pos: [end - 1, end],
    suggestion: '',
  };
}

function swallowedDash({ start, text }: Line): Guess | undefined {
  const indent = /^( *)- /.exec(text)?.[1]?.length;
  if (indent === undefined) return undefined;
  return {
    rule: 'yaml/indentation',
    message: 'Ce tiret continue le texte de la ligne du dessus : il ne commence pas un élément de liste.',
    hint: 'Alignez-le sur les tirets de la liste ; si c’est une liste dans un texte, commencez le texte par « | » et passez à la ligne.',
    pos: [start + indent, start + indent + 1],
  };
}
