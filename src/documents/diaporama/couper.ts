import { type Inline, plainText } from '../../text/prose.ts';
import type { Phrase } from '../view.ts';

/**
 * Cuts a phrase in two, the first part of at most `length` letters: after a sentence if one ends in its second half, else
 * between two words. No letter is lost, and what is bold or a link stays so on both sides.
 */
export function couper(phrase: Phrase, length: number): readonly [Phrase, Phrase] {
  const at = placeOf(plainText(phrase), length);
  return [trimmed(before(phrase, at)), trimmed(after(phrase, at))];
}

function placeOf(text: string, length: number): number {
  const room = text.slice(0, length + 1);
  const sentence = lastMatch(room, /[.!?…;](?= )/g);
  if (sentence > length / 2) return sentence + 1;
  const word = room.lastIndexOf(' ');
  return word > 0 ? word : length;
}

function lastMatch(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function before(phrase: Phrase, at: number): Phrase {
  return walk(phrase, (start, inline) => part(inline, 0, at - start));
}

function after(phrase: Phrase, at: number): Phrase {
  return walk(phrase, (start, inline) => part(inline, at - start, Number.POSITIVE_INFINITY));
}

/** Each inline with the place where it starts. */
function walk(phrase: Phrase, pick: (start: number, inline: Inline) => readonly Inline[]): Phrase {
  let start = 0;
  return phrase.flatMap((inline) => {
    const picked = pick(start, inline);
    start += plainText([inline]).length;
    return picked;
  });
}

/** What of an inline stands from one place to another, counted from its own start. */
function part(inline: Inline, from: number, to: number): readonly Inline[] {
  const length = plainText([inline]).length;
  if (to <= 0 || from >= Math.max(1, length)) return [];
  if (from <= 0 && to >= length) return [inline];
  if (inline.kind === 'text') return [{ kind: 'text', text: inline.text.slice(Math.max(0, from), to) }];
  if (!('children' in inline)) return [];
  const children = walk(inline.children, (start, child) => part(child, from - start, to - start));
  return children.length === 0 ? [] : [{ ...inline, children }];
}

/** Without the space at which it was cut. */
function trimmed(phrase: Phrase): Phrase {
  return phrase.map((inline, index) => {
    if (inline.kind !== 'text') return inline;
    const start = index === 0 ? inline.text.replace(/^ +/, '') : inline.text;
    return { kind: 'text', text: index === phrase.length - 1 ? start.replace(/ {1,9}$/, '') : start };
  });
}
