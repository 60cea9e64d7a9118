import { formatNumber } from '../../text/numbers.ts';

/** The first items of a list, and how many more there are: nothing is dropped in silence. */
export interface AuPlus<Item> {
  readonly dits: readonly Item[];
  /** « et 4 autres fiches »; `undefined` where all are said. */
  readonly reste: string | undefined;
}

/**
 * The first `most` items. One that would be alone in the rest is said: its name is no longer than the words that count it.
 * @param noun in the plural, without the number
 */
export function auPlus<Item>(items: readonly Item[], most: number, noun: string): AuPlus<Item> {
  if (items.length <= most + 1) return { dits: items, reste: undefined };
  const dits = items.slice(0, most);
  return { dits, reste: `et ${formatNumber(items.length - most)} autres ${noun}` };
}
