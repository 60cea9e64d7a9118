import { describe, expect, it } from 'vitest';
import { addMonthsToDay, daysInMonth, fromDay, isoDay, toDay, weekdayOf } from '../../src/text/calendar.ts';
import * as dates from '../../src/text/dates.ts';

const { formatDate, formatDateInSentence, formatDateLong, formatDuration, formatPeriod, parseDuration } = dates;
const date = (value: string | number): dates.PreciseDate => {
  const read = dates.parseDate(value);
  if (read === undefined) throw new Error(`no date: ${value}`);
  return read;
};
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the calendar', () => {
  it('counts days as the ISO calendar of the runtime does, over four hundred years', () => {
    const start = toDay({ year: 1820, month: 1, day: 1 });
    for (let day = start; day < start + 400 * 366; day += 17) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(isoDay(day)).toBe(iso);
      expect(toDay(fromDay(day))).toBe(day);
      expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
    }
  });

  it('knows leap years and the ends of months', () => {
    expect([2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect(isoDay(addMonthsToDay(toDay({ year: 2024, month: 1, day: 31 }), 1))).toBe('2024-02-29');
    expect(isoDay(addMonthsToDay(toDay({ year: 2024, month: 1, day: 31 }), -2))).toBe('2023-11-30');
  });
});

describe('parseDate', () => {
  it.each([
    ['2018', 'year', '2018-01-01', '2018-12-31'],
    ['2017-S1', 'semester', '2017-01-01', '2017-06-30'],
    ['2017-S2', 'semester', '2017-07-01', '2017-12-31'],
    ['2024-T1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-T4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2018-05-04', 'day', '2018-05-04', '2018-05-04'],
  ])('reads %s as a %s', (value, precision, first, last) => {
    const read = date(value);
    expect([read.precision, isoDay(read.first), isoDay(read.last)]).toEqual([precision, first, last]);
    expect(dates.isoDate(read)).toBe(value);
  });

  it('takes a year that is a number', () => expect(date(2018)).toEqual(date('2018')));

  it.each([
    '2023-02-29',
    '2018-13',
    '2018-00',
    '2018-04-31',
    '2018-S3',
    '2018-T0',
    '4 mai 2018',
    '18',
    '0000',
    '',
    '2018-5-4',
  ])('refuses %s', (value) => expect(dates.parseDate(value)).toBeUndefined());
});

describe('the order of dates', () => {
  it('is broken only if no day within the precisions keeps it', () => {
    expect(dates.canBeBefore(date('2018'), date('2018-05-04'))).toBe(true);
    expect(dates.canBeBefore(date('2018-05-04'), date('2018'))).toBe(true);
    expect(dates.canBeBefore(date('2018-05-04'), date('2018-05-04'))).toBe(true);
    expect(dates.canBeStrictlyBefore(date('2018-05-04'), date('2018-05-04'))).toBe(false);
    expect(dates.canBeStrictlyBefore(date('2018-12'), date('2018'))).toBe(true);
    expect(dates.canBeStrictlyBefore(date('2018-12-31'), date('2018'))).toBe(false);
    expect(dates.canBeBefore(date('2018-05'), date('2018-T1'))).toBe(false);
    expect(dates.canBeSame(date('2018-S1'), date('2018-05-04'))).toBe(true);
  });

  it('sorts by the first day, the exact before the vague', () => {
    const sorted = ['2018', '2017-S2', '2018-01-01', '2018-01'].map(date).sort(dates.compareDates).map(dates.isoDate);
    expect(sorted).toEqual(['2017-S2', '2018-01-01', '2018-01', '2018']);
  });
});

describe('reckoning with dates', () => {
  it('adds months and years without becoming more exact', () => {
    const later = (value: string, months: number): string => dates.isoDate(dates.addMonths(date(value), months));
    expect(later('2024-01-31', 1)).toBe('2024-02-29');
    expect(later('2018-05', 36)).toBe('2021-05');
    expect(later('2017-S2', 6)).toBe('2018-S1');
    expect(later('2017-T4', 1)).toBe('2017');
    expect(dates.isoDate(dates.addYears(date('2018'), 3))).toBe('2021');
  });

  it('counts the months of a period with its last day', () => {
    expect(dates.monthsBetween(date('2024-07-01'), date('2029-06-30'))).toEqual({ least: 60, most: 60 });
    expect(dates.monthsBetween(date('2024-07-01'), date('2024-07-30'))).toEqual({ least: 0, most: 0 });
    expect(dates.monthsBetween(date('2013'), date('2017'))).toEqual({ least: 36, most: 60 });
    expect(dates.monthsBetween(date('2018-05-04'), date('2021-05-03'))).toEqual({ least: 36, most: 36 });
  });

  it('knows the day of the week of a known day alone', () => {
    expect(dates.weekday(date('2018-05-04'))).toBe(5);
    expect(dates.weekday(date('2018-05'))).toBeUndefined();
  });
});

describe('dates in words', () => {
  it.each([
    ['2018-05-04', '4 mai 2018', 'vendredi 4 mai 2018', 'le 4 mai 2018'],
    ['2018-05-01', '1er mai 2018', 'mardi 1er mai 2018', 'le 1er mai 2018'],
    ['2018-05', 'mai 2018', 'mai 2018', 'en mai 2018'],
    ['2017-S1', '1er semestre 2017', '1er semestre 2017', 'au 1er semestre 2017'],
    ['2024-T2', '2e trimestre 2024', '2e trimestre 2024', 'au 2e trimestre 2024'],
    ['2018', '2018', '2018', 'en 2018'],
  ])('writes %s', (value, short, long, inSentence) => {
    expect(plain(formatDate(date(value)))).toBe(short);
    expect(plain(formatDateLong(date(value)))).toBe(long);
    expect(plain(formatDateInSentence(date(value)))).toBe(inSentence);
  });

  it.each([
    ['2024-07-01', '2029-06-30', 'du 1er juillet 2024 au 30 juin 2029'],
    ['2018-01', '2020-03', 'de janvier 2018 à mars 2020'],
    ['2018-04', '2018-10', 'd’avril 2018 à octobre 2018'],
    ['2018', '2022', '2018-2022'],
    ['2018', '2018', '2018'],
    ['2017-S1', '2019-S2', 'du 1er semestre 2017 au 2e semestre 2019'],
    ['2018-05-04', undefined, 'à partir du 4 mai 2018'],
    [undefined, '2022', 'jusqu’en 2022'],
    [undefined, '2022-05-03', 'jusqu’au 3 mai 2022'],
    [undefined, undefined, ''],
  ])('writes the period from %s to %s', (from, to, words) => {
    const read = (value: string | undefined): dates.PreciseDate | undefined =>
      value === undefined ? undefined : date(value);
    expect(plain(formatPeriod(read(from), read(to)))).toBe(words);
  });
});

describe('durations', () => {
  it.each([
    ['5 ans', 60, '5 ans'],
    ['36 mois', 36, '3 ans'],
    ['1 an', 12, '1 an'],
    ['trois ans', 36, '3 ans'],
    ['18 mois', 18, '18 mois'],
    ['2 ans et 6 mois', 30, '2 ans et 6 mois'],
    ['1,5 an', 18, '18 mois'],
    ['5\u00A0ans', 60, '5 ans'],
  ])('reads and writes %s', (text, months, written) => {
    expect(parseDuration(text)).toBe(months);
    expect(plain(formatDuration(months))).toBe(written);
  });

  it.each(['', 'ans', '0 an', 'longtemps', 'une dizaine d’années', '5', '-3 ans', '0,3 mois'])(
    'refuses « %s »',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});
