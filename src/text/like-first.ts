/** A word in place of another: the capital of the one that is replaced stays. */
export function likeFirst(word: string, model: string): string {
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
