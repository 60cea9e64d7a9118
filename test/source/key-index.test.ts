import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { pairOf, repeatedKeys } from '../../src/source/key-index.ts';

const read = (text: string) => parseDocument(text, { stringKeys: true, uniqueKeys: false });

describe('the keys of a map', () => {
  it('are found as text, the first of two of the same', () => {
    const { contents } = read('1: un\na: premier\na: second\n');
    expect(String(pairOf(contents, 1)?.value)).toBe('un');
    expect(String(pairOf(contents, '1')?.value)).toBe('un');
    expect(String(pairOf(contents, 'a')?.value)).toBe('premier');
    expect(pairOf(contents, 'b')).toBeUndefined();
    expect(pairOf('texte', 'b')).toBeUndefined();
  });

  it('are looked at once, however often they are asked for', () => {
    const { contents } = read(Array.from({ length: 1000 }, (_, index) => `k${index}: ${index}\n`).join(''));
    if (!isMap(contents)) throw new Error('not a map');
    let looked = 0;
    contents.items = new Proxy(contents.items, {
      get(target, key, receiver) {
        looked += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    for (let index = 0; index < 1000; index += 1) expect(pairOf(contents, `k${index}`)).toBeDefined();
    expect(looked).toBeGreaterThan(1000);
    expect(looked).toBeLessThan(5000);
  });

  it('that stand again are told once each, wherever they stand', () => {
    const text = 'a: 1\nb: { c: 1, c: 2 }\na: 2\nd:\n  - a: 1\n    a: 2\n    a: 3\n';
    const lines = text.split('\n');
    const told = repeatedKeys(read(text)).map(({ again, beginsItem }) => {
      const places = again.map(({ range }) => text.slice(0, range?.[0]).split('\n').length);
      return [places.map((line) => lines[line - 1]), beginsItem];
    });
    expect(told).toEqual([
      [['a: 2'], false],
      [['b: { c: 1, c: 2 }'], false],
      [['    a: 2', '    a: 3'], false],
    ]);
  });

  it('that begin again in the order of the list are an item without its dash', () => {
    const told = repeatedKeys(read('- a: 1\n  b: 2\n  a: 3\n  b: 4\n'));
    expect(told.map(({ again, beginsItem }) => [again[0].range?.[0], beginsItem])).toEqual([[16, true]]);
    expect(repeatedKeys(read('a: 1\nb: 2\na: 3\nb: 4\n')).map(({ beginsItem }) => beginsItem)).toEqual([false, false]);
  });
});
