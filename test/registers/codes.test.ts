import { describe, expect, it } from 'vitest';
import { isFiness, isQpv, isSiren, isSiret, qpvVintage } from '../../src/registers/codes.ts';
import { DEPARTEMENTS, departementCode, departementName, isInseeCommune } from '../../src/registers/departements.ts';
import { dialledPhone, formatPhone, isMobilePhone, isPhone } from '../../src/registers/phones.ts';

describe('SIREN and SIRET', () => {
  it.each(['130007958', '200000008', '356000000'])('takes the SIREN %s', (code) => expect(isSiren(code)).toBe(true));

  it.each(['130007959', '13000795', '130 007 958', '', 'abcdefghi'])('refuses the SIREN « %s »', (code) => {
    expect(isSiren(code)).toBe(false);
  });

  it('notices any single wrong digit', () => {
    for (let at = 0; at < 9; at += 1) {
      const digits = [...'130007958'];
      digits[at] = String((Number(digits[at]) + 1) % 10);
      expect(isSiren(digits.join(''))).toBe(false);
    }
  });

  it('checks a SIRET as a whole, and La Poste by its own sum', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000000001')).toBe(true);
    expect(isSiret('35600000000002')).toBe(false);
    expect(isSiret('13000795800001')).toBe(false);
    expect(isSiret('130007958')).toBe(false);
  });
});

describe('codes of territories', () => {
  it('knows the 101 départements', () => {
    expect(DEPARTEMENTS.size).toBe(101);
    expect(['01', '2A', '42', '75', '976'].map(departementName)).toEqual([
      ...['Ain', 'Corse-du-Sud', 'Loire', 'Paris', 'Mayotte'],
    ]);
    expect(DEPARTEMENTS.has('20')).toBe(false);
  });

  it.each(['01004', '42218', '2A004', '2B033', '75056', '97228', '97418', '97502', '98735'])(
    'takes the commune %s',
    (code) => {
      expect(isInseeCommune(code)).toBe(true);
    },
  );

  it.each(['1004', '20004', '96001', '97901', '2C004', '420218', ''])('refuses the commune « %s »', (code) => {
    expect(isInseeCommune(code)).toBe(false);
  });

  it('gives the département of a commune', () => {
    expect(['01004', '2A004', '97228'].map(departementCode)).toEqual(['01', '2A', '972']);
  });

  it('tells the two lists of quartiers prioritaires apart', () => {
    expect(['QP075001', 'QP02A001', 'QN04201M', 'QP0750011', 'QN042001', 'qp075001'].map(qpvVintage)).toEqual([
      ...[2015, 2015, 2024, undefined, undefined, undefined],
    ]);
    expect(isQpv('QN04201M')).toBe(true);
  });

  it('knows the form of FINESS numbers', () => {
    expect(['420000001', '2A0000014', '42000001', '4200000011'].map(isFiness)).toEqual([true, true, false, false]);
  });
});

describe('telephone numbers', () => {
  it.each([
    '0182524025',
    '01 82 52 40 25',
    '01.82.52.40.25',
    '+33 1 82 52 40 25',
    '+33 (0)1 82 52 40 25',
    '0033182524025',
  ])('writes %s in pairs', (text) => {
    expect(formatPhone(text).replaceAll('\u00A0', ' ')).toBe('01 82 52 40 25');
    expect(dialledPhone(text)).toBe('+33182524025');
  });

  it('keeps short numbers, and leaves what is none', () => {
    expect(formatPhone('3114')).toBe('3114');
    expect(formatPhone('01 82 52 40')).toBe('01 82 52 40');
    expect(['3114', '15', '01 82 52 40', 'abc', '00 82 52 40 25', ''].map(isPhone)).toEqual([
      ...[true, true, false, false, false, false],
    ]);
  });

  it('tells mobile numbers', () => {
    expect(['06 00 00 00 00', '+33 7 00 00 00 00', '01 82 52 40 25', '3114'].map(isMobilePhone)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
