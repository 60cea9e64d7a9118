import { describe, expect, it } from 'vitest';
import { csvNumber, csvText } from '../../../src/formats/csv/csv.ts';

const one = (text: string): string => csvText([[text]]).slice(1, -2);

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends each row as RFC 4180 does', () => {
    expect(
      csvText([
        ['a', 'é'],
        ['b', ''],
      ]),
    ).toBe('\uFEFFa;é\r\nb;\r\n');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['« a », b', '« a », b'],
    ['dit "a"', '"dit ""a"""'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
  ])('quotes %j', (text, written) => expect(one(text)).toBe(written));

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '\r=1', '\n=1'])('leaves no formula of %j', (text) => {
    expect(one(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('writes numbers as French spreadsheets read them', () => {
    expect([csvNumber(0), csvNumber(1234.5), csvNumber(1_000_000)]).toEqual(['0', '1234,5', '1000000']);
  });
});
