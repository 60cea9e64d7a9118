import { typedText } from '../typed-text.ts';

/** The keys of an item and their values, in the order in which they are written. */
export type Item = readonly (readonly [key: string, value: string])[];

/**
 * An item of a list, one key a line.
 * @param first what stands before the first key: the dash and its indentation
 * @param others what stands before the others
 */
export function layOut(item: Item, first: string, others: string): readonly string[] {
  return item.map(([key, value], at) => `${at === 0 ? first : others}${key}: ${typedText(value)}`);
}

/** An item on one line: `{ id: "1", titre: Prévenir }`. */
export function inBraces(item: Item): string {
  return `{ ${item.map(([key, value]) => `${key}: ${typedText(value)}`).join(', ')} }`;
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
