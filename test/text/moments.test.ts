import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/text/moments.ts';

describe('an instant in words', () => {
  it.each([
    ['2026-07-04T12:05:00Z', 'le 4 juillet 2026 à 14 h 05 (heure de Paris)'],
    ['2026-01-01T08:00:00Z', 'le 1er janvier 2026 à 9 h 00 (heure de Paris)'],
    ['2026-12-31T23:30:00Z', 'le 1er janvier 2027 à 0 h 30 (heure de Paris)'],
  ])('%s is %s', (instant, words) => {
    expect(formatMoment(new Date(instant)).replace(/\u00a0/g, ' ')).toBe(words);
  });
});
