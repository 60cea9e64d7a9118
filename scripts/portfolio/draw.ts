/** Draws that look like chance and are the same on every machine. */
export interface Draw {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number;
  /** One of the items. */
  one<Item>(items: readonly Item[]): Item;
  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[];
}

/** Draws from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    one(items) {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error('nothing to draw from');
      return item;
    },
    shuffled(items) {
      const rest = [...items];
      return items.flatMap(() => rest.splice(number(rest.length), 1));
    },
  };
}
