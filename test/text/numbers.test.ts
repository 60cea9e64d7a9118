import { describe, expect, it } from 'vitest';
import { formatAmount, formatNumber, numberInWords, readNumber } from '../../src/text/numbers.ts';
import { ordinal } from '../../src/text/ordinal-words.ts';

const plain = (text: string): string => text.replaceAll('\u202F', ' ');

describe('numbers in figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234.5, '1 234,5'],
    [1234567, '1 234 567'],
    [0.1 + 0.2, '0,3'],
    [-1500, '−1 500'],
    [-0.001, '0'],
  ])('writes %d', (value, text) => expect(plain(formatNumber(value))).toBe(text));

  it('puts thin spaces that do not break', () => expect(formatNumber(52340)).toBe('52\u202F340'));

  it.each([
    [30000, '30 000 €'],
    [1234.5, '1 234,50 €'],
    [0, '0 €'],
    [-20, '−20 €'],
  ])('writes the amount %d', (value, text) => expect(plain(formatAmount(value))).toBe(text));
});

describe('numbers in words', () => {
  it.each([
    [0, 'zéro'],
    [1, 'un'],
    [3, 'trois'],
    [17, 'dix-sept'],
    [21, 'vingt et un'],
    [71, 'soixante et onze'],
    [72, 'soixante-douze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'],
    [200, 'deux cents'],
    [201, 'deux cent un'],
    [980, 'neuf cent quatre-vingts'],
  ])('writes %d', (value, words) => expect(numberInWords(value)).toBe(words));

  it('agrees one with a feminine noun, and nothing else', () => {
    expect([1, 21, 81, 101, 11, 71, 4].map((value) => numberInWords(value, 'f'))).toEqual([
      ...['une', 'vingt et une', 'quatre-vingt-une', 'cent une', 'onze', 'soixante et onze', 'quatre'],
    ]);
  });

  it('leaves what is too large in figures', () => expect(plain(numberInWords(1000))).toBe('1 000'));

  it('are read back, every one', () => {
    for (let value = 0; value < 1000; value += 1) {
      expect(readNumber(numberInWords(value))).toEqual({ value, approximate: false });
      expect(readNumber(numberInWords(value, 'f').replaceAll(' ', '-'))).toEqual({ value, approximate: false });
      expect(readNumber(formatNumber(value * 37))).toEqual({ value: value * 37, approximate: false });
    }
  });
});

describe('readNumber', () => {
  it.each([
    ['Douze', 12, false],
    ['1 234,5', 1234.5, false],
    ['une quinzaine', 15, true],
    ['Une dizaine', 10, true],
    ['environ 30', 30, true],
    ['près de vingt', 20, true],
  ])('reads « %s »', (text, value, approximate) => expect(readNumber(text)).toEqual({ value, approximate }));

  it.each(['', 'plusieurs', 'une', 'des dizaines', '12 34', '1.2', 'mot'.repeat(1000), '__proto__', 'une constructor'])(
    'tells that « %s » is no number',
    (text) => expect(readNumber(text)?.value).toBe(text === 'une' ? 1 : undefined),
  );
});

describe('ranks in words', () => {
  it.each([
    [1, 'premier'],
    [2, 'deuxième'],
    [3, 'troisième'],
    [4, 'quatrième'],
    [5, 'cinquième'],
    [9, 'neuvième'],
    [10, 'dixième'],
    [21, 'vingt et unième'],
    [80, 'quatre-vingtième'],
    [100, 'centième'],
    [200, 'deux centième'],
    [1000, '1000e'],
  ])('writes %d', (rank, words) => expect(ordinal(rank)).toBe(words));

  it('agrees the first alone', () =>
    expect([1, 2].map((rank) => ordinal(rank, 'f'))).toEqual(['première', 'deuxième']));
});
