import { describe, expect, it } from 'vitest';
import { utf8Text } from '../../src/project/utf8.ts';
import { randomFrom } from '../mutations/random.ts';

/** What the standard decoder makes of it. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of bytes in UTF-8', () => {
  it.each([
    ['nothing', encode('')],
    ['letters of ASCII', encode('titre: Le contrat\n')],
    ['accents', encode('préambule : « été », œuvre – 3 €\n')],
    ['signs of two units', encode('a 😀 b 𝒞')],
    ['a mark of order', encode('\uFEFFtitre: é')],
    ['a mark of order alone', encode('\uFEFF')],
    ['two marks of order', encode('\uFEFF\uFEFFa')],
    ['a mark of order further on', encode('a\uFEFFb')],
    ['a null byte', encode('a\0b')],
    ['a letter of Windows-1252', Uint8Array.of(0x61, 0xe9, 0x62)],
    ['a sign that is cut', Uint8Array.of(0x61, 0xe2, 0x80)],
    ['half of a pair', Uint8Array.of(0xed, 0xa0, 0x80)],
    ['a sign written longer than it is', Uint8Array.of(0xc0, 0xaf)],
  ])('is read as the standard decoder reads it: %s', (_, bytes) => {
    expect(utf8Text(bytes)).toBe(decoded(bytes));
  });

  it('is read alike when bytes are changed by chance', () => {
    const random = randomFrom(7);
    const whole = encode('L’été à « Valmont » 😀 : œuvre\n'.repeat(4));
    const counts = { read: 0, refused: 0 };
    for (let round = 0; round < 2000; round += 1) {
      const bytes = whole.slice(random.below(8), whole.length - random.below(8));
      if (round % 3 > 0) bytes[random.below(bytes.length)] = random.below(256);
      expect(utf8Text(bytes)).toBe(decoded(bytes));
      counts[utf8Text(bytes) === undefined ? 'refused' : 'read'] += 1;
    }
    expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(200);
  });

  it('is that of a stretch of a longer buffer', () => {
    expect(utf8Text(encode('xxété').subarray(2))).toBe('été');
  });
});
