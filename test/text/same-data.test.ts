import { expect, it } from 'vitest';
import { isSameData } from '../../src/text/same-data.ts';

it('two values are the same when they say the same, however deep', () => {
  const fiche = (titre: string) => ({ titre: [{ kind: 'text', text: titre }], notes: undefined, faits: [[1], []] });
  expect(isSameData(fiche('a'), fiche('a'))).toBe(true);
  expect(isSameData(fiche('a'), fiche('b'))).toBe(false);
  expect(isSameData({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSameData({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(isSameData([1, 2], [1, 2, 3])).toBe(false);
  expect(isSameData({ 0: 1 }, [1])).toBe(false);
  expect(isSameData(null, {})).toBe(false);
  expect(isSameData('1', 1)).toBe(false);
});

it('what holds more than its keys say is never the same as another', () => {
  expect(isSameData(new Uint8Array([1]), new Uint8Array([2]))).toBe(false);
  expect(isSameData({ date: new Date(1) }, { date: new Date(2) })).toBe(false);
  expect(isSameData(new Map([[1, 2]]), new Map([[1, 3]]))).toBe(false);
  const bytes = new Uint8Array([1]);
  expect(isSameData({ bytes }, { bytes })).toBe(true);
});
