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

  it('that stand a second time are where `yaml` itself would tell them', () => {
    const text = 'a: 1\nb: { c: 1, c: 2 }\na: 2\nd:\n  - a: 1\n    a: 2\n    a: 3\n';
    const told = parseDocument(text, { stringKeys: true, prettyErrors: false }).errors.map(({ code, pos }) => ({
      code,
      pos,
    }));
    expect(told).toHaveLength(4);
    const byPlace = (a: { pos: readonly number[] }, b: { pos: readonly number[] }) => (a.pos[0] ?? 0) - (b.pos[0] ?? 0);
    expect(repeatedKeys(read(text)).toSorted(byPlace)).toEqual(told.sort(byPlace));
  });
});
