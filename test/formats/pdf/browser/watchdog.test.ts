import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Watch, watchOver } from '../../../../src/formats/pdf/browser/watchdog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Watches over pages whose work is what `pulse` says, and gives what tells whether they were taken for hung. */
function watch(pulse: () => Promise<number>): Watch & { readonly onHang: ReturnType<typeof vi.fn> } {
  const onHang = vi.fn();
  return { ...watchOver({ pulse, onHang, stillness: 60_000, longest: 600_000 }), onHang };
}

it('lets pages work for as long as they do, also very slowly', async () => {
  let work = 0;
  const { end, onHang } = watch(async () => {
    work += 0.002;
    return work;
  });
  await vi.advanceTimersByTimeAsync(590_000);
  expect(onHang).not.toHaveBeenCalled();
  end();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(onHang).not.toHaveBeenCalled();
});

it.each([
  ['do nothing', async (): Promise<number> => 3],
  ['give no answer', (): Promise<number> => new Promise(() => undefined)],
  ['can’t be asked', (): Promise<number> => Promise.reject(new Error('closed'))],
])('takes for hung, once, pages that %s', async (_, pulse) => {
  const { onHang } = watch(pulse);
  await vi.advanceTimersByTimeAsync(58_000);
  expect(onHang).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(onHang).toHaveBeenCalledTimes(1);
});

it('ends work without end', async () => {
  let work = 0;
  const { onHang } = watch(async () => {
    work += 1;
    return work;
  });
  await vi.advanceTimersByTimeAsync(601_000);
  expect(onHang).toHaveBeenCalledTimes(1);
});

it('does not count the time in which nothing could be heard', async () => {
  const { onHang } = watch(async () => 3);
  await vi.advanceTimersByTimeAsync(30_000);
  // The computer slept, or this program itself was busy: the clock went on, its beats did not.
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(onHang).not.toHaveBeenCalled();
});

it('lets pages stand still while what they made is on its way', async () => {
  const { moved, onHang } = watch(async () => 3);
  for (let minute = 0; minute < 5; minute += 1) {
    await vi.advanceTimersByTimeAsync(50_000);
    moved();
  }
  expect(onHang).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(61_000);
  expect(onHang).toHaveBeenCalledTimes(1);
});
