import { describe, expect, it } from 'vitest';
import { openProgress } from '../../src/cli/progress.ts';

/** What a terminal of 20 columns is told; the clock stands at what `at` says. */
function watched(env: Readonly<Record<string, string>>, isTTY = true) {
  const written: string[] = [];
  const clock = { at: 0 };
  const write = (text: string): boolean => written.push(text) > 0;
  const progress = openProgress({ isTTY, columns: 20, write } as never, env, () => clock.at);
  return { progress, written, clock };
}

describe('the line that says how far the work is', () => {
  it('takes the place of the last, not too often, and goes', () => {
    const { progress, written, clock } = watched({});
    progress?.show('1 sur 3');
    clock.at = 10;
    progress?.show('2 sur 3');
    clock.at = 100;
    progress?.show('3 sur 3  un\u0007nom/bien/trop/long');
    progress?.show('');
    progress?.show('');
    expect(written).toEqual(['\r\u001b[K1 sur 3', '\r\u001b[K3 sur 3  un nom/bie', '\r\u001b[K']);
  });

  it('is not written into a pipe, nor in continuous integration, nor where a line can’t be cleared', () => {
    expect(watched({}, false).progress).toBeUndefined();
    expect(watched({ CI: 'true' }).progress).toBeUndefined();
    expect(watched({ TERM: 'dumb' }).progress).toBeUndefined();
    expect(watched({ CI: '' }).progress).toBeDefined();
  });
});
