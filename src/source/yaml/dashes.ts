import type { Detector, Guess, Line } from './guess.ts';
import { KEY_WORD } from './guess.ts';

/** An element of a list that begins with another sign than a dash and a space: `• id: a`, `– id: a`, `-id: a`. */
export const dashes: Detector = ({ lines }) => {
  for (const line of lines) {
    const guess = bullet(line) ?? glued(line);
    if (guess !== undefined) return guess;
  }
  return undefined;
};

/** A sign that word processors put before the elements of a list. */
export function bullet({ start, text }: Line): Guess | undefined {
  const found = /^( *(?:- +)*)((?:[•◦▪●‣·–—]|\*(?= )) *)(?=\S)/u.exec(text);
  if (found === null) return undefined;
  const [, before = '', sign = ''] = found;
  return {
    rule: 'yaml/tiret',
    message: `« ${sign.trim()} » ne commence pas un élément de liste : YAML ne connaît que le tiret simple.`,
    hint: 'Écrivez à sa place un tiret simple suivi d’une espace ordinaire : « - ».',
    pos: [start + before.length, start + before.length + sign.length],
    suggestion: '- ',
    isSafe: true,
  };
}

/** A dash that touches the word after it. */
export function glued({ start, text }: Line): Guess | undefined {
  const found = GLUED.exec(text);
  if (found === null) return undefined;
  const [, before = '', word = ''] = found;
  const at = start + before.length;
  return {
    rule: 'yaml/tiret',
    message: 'Ce tiret touche le mot qui le suit : il ne commence pas un élément de liste.',
    hint: `Écrivez « - ${word} » : un tiret suivi d’une espace ordinaire, les lignes suivantes alignées sous « ${word} ».`,
    pos: [at, at + 1],
    suggestion: '- ',
    // `-5` is a number, `-Ensemble` may be a text: only before a key nobody can doubt.
    isSafe: KEY_AHEAD.test(text.slice(before.length + 1)),
  };
}

const KEY_AHEAD = new RegExp(`^${KEY_WORD}:(?: |$)`);

const GLUED = new RegExp(`^( *(?:- +)*)-(${KEY_WORD}|[A-Za-zÀ-ÖØ-öø-ž\\d"][^\\s:]*)`, 'u');
