import { describe, expect, it } from 'vitest';
import { acronymsIn, expandAcronym } from '../../src/registers/acronyms.ts';
import { CLS_DEFINITIONS, CLS_FIELDS, clsDefinition } from '../../src/registers/definitions.ts';
import { easterSunday, holidayOn, holidaysOf } from '../../src/registers/holidays.ts';
import { findLaw, LAWS } from '../../src/registers/laws.ts';
import { fromDay, isoDay, toDay, weekdayOf } from '../../src/text/calendar.ts';
import { parseDate } from '../../src/text/dates.ts';

describe('clsDefinition', () => {
  it.each([
    ['2010-03-31', undefined],
    ['2010-04-01', 'L. 1434-17'],
    ['2016-01-27', 'L. 1434-17'],
    ['2016-01-28', 'L. 1434-10'],
    ['2018-05-04', 'L. 1434-10'],
  ])('gives the article in force on %s', (date, article) => expect(clsDefinition(date)?.source.article).toBe(article));

  it('asks for mental health from the day after the law 3DS', () => {
    expect(clsDefinition('2022-02-22')).toMatchObject({ mentalHealth: false });
    expect(clsDefinition('2022-02-23')).toMatchObject({ mentalHealth: true });
    expect(clsDefinition()).toBe(clsDefinition('2030-01-01'));
  });

  it('leaves no day without definition since 2010 and names the four fields', () => {
    for (const [index, { source, text }] of CLS_DEFINITIONS.entries()) {
      const next = CLS_DEFINITIONS[index + 1];
      if (next !== undefined) expect(isoDay((parseDate(source.to ?? '')?.last ?? 0) + 1)).toBe(next.source.from);
      for (const field of CLS_FIELDS) expect(text).toContain(field);
    }
  });
});

describe('the laws', () => {
  it('are known by their number', () => {
    expect(findLaw('2016-41')).toMatchObject({ nature: 'loi', date: '2016-01-26' });
    expect(findLaw('2010-514')).toMatchObject({ nature: 'décret', date: '2010-05-18' });
    expect(findLaw('1900-1')).toBeUndefined();
  });

  it('are listed once each, by date, with days that exist in the year of their number', () => {
    expect(LAWS.map(({ date }) => date)).toEqual(LAWS.map(({ date }) => date).sort());
    expect(new Set(LAWS.map(({ number }) => number)).size).toBe(LAWS.length);
    for (const { number, date } of LAWS) {
      expect(parseDate(date)?.precision).toBe('day');
      expect(date.slice(0, 4).endsWith(number.split('-')[0] ?? '?')).toBe(true);
    }
  });
});

describe('acronyms', () => {
  it('finds whole words in their capitals, once each, in alphabetical order', () => {
    const found = acronymsIn('Le CLS de l’ARS (CLS), la PASS, les QPV et le clsm ; BPBP, CLSx, passe, DD75.');
    expect(found.map(({ sigle }) => sigle)).toEqual(['ARS', 'CLS', 'DD75', 'PASS', 'QPV']);
    expect(found[1]).toEqual({ sigle: 'CLS', developpe: 'Contrat local de santé' });
  });

  it('expands nothing that is not certain', () => {
    expect(expandAcronym('BPBP')).toBeUndefined();
    expect(expandAcronym('DD20')).toBeUndefined();
    expect(expandAcronym('constructor')).toBeUndefined();
    expect(expandAcronym('DD2A')).toContain('2A');
  });
});

describe('public holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('finds Easter %d', (year, date) => expect(easterSunday(year)).toBe(date));

  it('are eleven a year, and the movable ones fall on their weekday', () => {
    for (let year = 1950; year < 2100; year += 1) {
      const holidays = holidaysOf(year);
      expect(holidays).toHaveLength(11);
      const weekdays = Object.fromEntries(
        holidays.map(({ name, date }) => [name, weekdayOf(parseDate(date)?.first ?? Number.NaN)]),
      );
      expect(weekdays).toMatchObject({ 'lundi de Pâques': 1, Ascension: 4, 'lundi de Pentecôte': 1 });
      const easter = toDay(fromDay(parseDate(easterSunday(year))?.first ?? 0));
      expect(weekdayOf(easter)).toBe(0);
    }
  });

  it('are told by their date', () => {
    expect(holidayOn('2018-05-10')).toBe('Ascension');
    expect(holidayOn('2018-07-14')).toBe('fête nationale');
    expect(holidayOn('2018-05-04')).toBeUndefined();
  });
});
