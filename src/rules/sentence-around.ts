/** The sentence of a text in which a stretch stands, as far as stops and empty lines tell. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = Math.max(...['. ', '! ', '? ', '.\n', '\n\n'].map((stop) => before.lastIndexOf(stop) + 1));
  const stop = after.search(/[.!?](?:\s|$)|\n\n/);
  return text.slice(from, stop === -1 ? text.length : end + stop + 1);
}
