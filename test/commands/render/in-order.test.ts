import { expect, it } from 'vitest';
import { inOrder } from '../../../src/commands/render/in-order.ts';
import { limitedTo } from '../../../src/formats/pdf/browser/tabs.ts';

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('gives results in order whichever is ready first, and begins only so many ahead', async () => {
  const begun: number[] = [];
  const ready = new Map<number, () => void>();
  const results = inOrder([0, 1, 2, 3, 4], 3, (item) => {
    begun.push(item);
    return new Promise<number>((resolve) => ready.set(item, () => resolve(item * 10)));
  });
  const first = results.next();
  await breathe();
  expect(begun).toEqual([0, 1, 2]);
  for (const item of [2, 1, 0]) ready.get(item)?.();
  expect(await first).toEqual({ done: false, value: 0 });
  expect(begun).toEqual([0, 1, 2]);
  expect(await results.next()).toEqual({ done: false, value: 10 });
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(await results.next()).toEqual({ done: false, value: 20 });
  const rest = [results.next(), results.next(), results.next()];
  await breathe();
  ready.get(3)?.();
  await breathe();
  ready.get(4)?.();
  expect(await Promise.all(rest)).toEqual([
    { done: false, value: 30 },
    { done: false, value: 40 },
    { done: true, value: undefined },
  ]);
});

it('gives what comes before a failure, then the failure, and begins nothing more', async () => {
  const begun: number[] = [];
  const results = inOrder([0, 1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    if (item > 0) throw new Error(`raté ${item}`);
    return item;
  });
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('raté 1');
  expect((await results.next()).done).toBe(true);
  expect(begun).toEqual([0, 1, 2]);
});

it('leaves no more than so many at work, and goes on after one that failed', async () => {
  const limited = limitedTo(2);
  let [now, most] = [0, 0];
  const works = Array.from({ length: 6 }, (_, item) =>
    limited(async () => {
      now += 1;
      most = Math.max(most, now);
      await breathe();
      now -= 1;
      if (item === 1) throw new Error('raté');
      return item;
    }),
  );
  const ended = await Promise.allSettled(works);
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true]);
  expect(most).toBe(2);
});
