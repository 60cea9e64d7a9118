/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T | undefined;
}

/** A generator that gives the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return { below, pick: (list) => list[below(list.length)] };
}
