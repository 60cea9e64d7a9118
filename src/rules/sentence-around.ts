/** A sentence longer than this is cut: a text without stops must not be read over and over. */
const LONGEST = 400;

/** The sentence of a text in which a stretch stands, as far as stops and empty lines tell. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = Math.max(...['. ', '! ', '? ', '.\n', '\n\n'].map((stop) => before.lastIndexOf(stop) + 1));
  const stop = after.search(/[.!?](?:\s|$)|\n\n/);
  return before.slice(from) + text.slice(start, end) + (stop === -1 ? after : after.slice(0, stop + 1));
}
