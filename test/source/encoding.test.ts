import { describe, expect, it } from 'vitest';
import { encodingOf, firstBadPlace } from '../../src/source/encoding.ts';

const bytes = (...codes: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(
    codes.flatMap((code) => (typeof code === 'number' ? [code] : [...code].map((sign) => sign.charCodeAt(0)))),
  );

describe('the encoding of a text that is not UTF-8', () => {
  it.each([
    ['Windows-1252 (« ANSI »)', bytes('Contrat de sant', 0xe9, ' de l', 0x92, 'ARS')],
    ['Mac OS Roman', bytes('Contrat de sant', 0x8e, ' de l', 0xd5, 'ARS')],
    [undefined, bytes(0x81, 0x8d, 0xfe, 0xfd)],
  ])('is %s', (name, text) => {
    expect(encodingOf(text)).toBe(name);
  });

  it('shows from the first letter that is lost', () => {
    const place = firstBadPlace(bytes('titre: Contrat\nlieu: Orl', 0xe9, 'ans ', 0xe0));
    expect(place).toEqual({ line: 2, column: 10, endLine: 2, endColumn: 11 });
  });
});
