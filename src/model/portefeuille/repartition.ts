/** How many items have each key. */
export interface Repartition<Cle> {
  /** So many items were looked at. */
  readonly base: number;
  /** An item with several keys is counted under each, once. */
  readonly comptes: readonly { readonly cle: Cle; readonly nombre: number }[];
  /** Items that say no key: they are in the base, and never dropped. */
  readonly nonPrecise: number;
}

/**
 * Counts items under their keys.
 * @param keysOf the keys of an item; none where it says none
 * @param compare the order of the keys; without it the most frequent come first, and of equals the one met first
 */
export function distribute<Item, Cle>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Cle[],
  compare?: (a: Cle, b: Cle) => number,
): Repartition<Cle> {
  const counts = new Map<Cle, number>();
  let nonPrecise = 0;
  for (const item of items) {
    const keys = new Set(keysOf(item));
    if (keys.size === 0) nonPrecise += 1;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const comptes = [...counts].map(([cle, nombre]) => ({ cle, nombre }));
  comptes.sort((a, b) => (compare === undefined ? b.nombre - a.nombre : compare(a.cle, b.cle)));
  return { base: items.length, comptes, nonPrecise };
}

/** The order of codes and words, alike on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The order of numbers. */
export function byNumber(a: number, b: number): number {
  return a - b;
}

/** How large something is from one contract to the next. */
export interface Etendue {
  /** Contracts that have at least one. */
  readonly base: number;
  /** Contracts that have none. */
  readonly sans: number;
  readonly total: number;
  /** Among those that have at least one; absent where none has. */
  readonly mesures: { readonly min: number; readonly mediane: number; readonly max: number } | undefined;
}

/** The least, the middle and the greatest of counts, those of nothing apart. */
export function spread(counts: readonly number[]): Etendue {
  const sorted = counts.filter((count) => count > 0).sort(byNumber);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return {
    base: sorted.length,
    sans: counts.length - sorted.length,
    total: sorted.reduce((sum, count) => sum + count, 0),
    mesures: min === undefined || max === undefined ? undefined : { min, mediane: (low + high) / 2, max },
  };
}
