/**
 * Works on several items at once and gives what comes of them in their order.
 * @param ahead how many may be under way or waiting to be taken: what bounds the memory
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next = 0;
  const begin = (): void => {
    for (const item of items.slice(next, next + ahead - underWay.length)) {
      const result = work(item);
      // Whoever waits for this one hears of its failure; nobody waits any more once another has failed.
      result.catch(() => undefined);
      underWay.push(result);
      next += 1;
    }
  };
  for (begin(); underWay.length > 0; begin()) {
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
}
