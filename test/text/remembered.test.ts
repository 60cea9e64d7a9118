import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

/** Counts how often the work is done. */
function counted(most?: number): { readonly work: (text: string) => string; readonly done: string[] } {
  const done: string[] = [];
  const work = remembered((text) => {
    done.push(text);
    return text.toUpperCase();
  }, most);
  return { work, done };
}

describe('a remembered function of a text', () => {
  it('gives what the function gives, and works once for each text', () => {
    const { work, done } = counted();
    expect(['a', 'b', 'a', 'a'].map(work)).toEqual(['A', 'B', 'A', 'A']);
    expect(done).toEqual(['a', 'b']);
  });

  it('forgets what was not asked for lately, and keeps what was', () => {
    const { work, done } = counted(10);
    for (let turn = 0; turn < 20; turn += 1) {
      work('kept');
      work(`text ${turn}`);
    }
    expect(done.filter((text) => text === 'kept')).toHaveLength(1);
    done.length = 0;
    work('text 0');
    work('text 19');
    expect(done).toEqual(['text 0']);
  });
});
