/** As many characters of texts as are kept before the older half is forgotten: those of a long contract. */
const MOST_CHARACTERS = 300_000;

/**
 * The same pure function of a text, which keeps what it gave lately. A text is set for a rule and again for each document that
 * prints it; and whoever watches a contract reads all of it again at every save, of which one text is new.
 *
 * What was asked for since the last clearing out stays, so that the memory is bounded however many contracts pass through.
 * @param work gives the same for the same text, and nobody changes what it gave
 * @param most characters of texts after which the older ones are forgotten
 */
export function remembered<Result>(
  work: (text: string) => Result,
  most: number = MOST_CHARACTERS,
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? work(text);
    characters += text.length;
    if (characters > most) {
      older = recent;
      recent = new Map();
      characters = text.length;
    }
    recent.set(text, result);
    return result;
  };
}
