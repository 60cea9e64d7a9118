import { describe, expect, it } from 'vitest';
import { keyAt } from '../../../src/source/plain/key.ts';

/** Two texts of one length, of which the marks that keys are looked up by are the same: 31 times one letter, and one more. */
const ALIKE = ['Aa', 'BB'] as const;

describe('the keys of plain YAML', () => {
  it('are told apart, whatever their mark', () => {
    for (const key of [...ALIKE, ...ALIKE]) expect(keyAt(`${key}: 1`, 0)).toBe(key);
  });

  it.each(['clé: 1', 'x_y: 1', 'texte/accents-composes:\n', 'a:'])('stand before a colon: %j', (text) => {
    expect(keyAt(text, 0)).toBe(text.slice(0, text.indexOf(':')));
  });

  it.each([
    'clé : 1',
    'a:b',
    'null: 1',
    '__proto__: 1',
    'True: 1',
    '9: 1',
    `${'a'.repeat(62)}: 1`,
    'a\u00A0b: 1',
    'a',
    '',
    ': 1',
  ])('are not made of anything else: %j', (text) => {
    expect(keyAt(text, 0)).toBeUndefined();
  });

  it('are known however many others were met', () => {
    for (let number = 0; number < 5000; number += 1) expect(keyAt(`cle_${number}: 1`, 0)).toBe(`cle_${number}`);
    expect(keyAt('cle_1: 1', 0)).toBe('cle_1');
  });
});
