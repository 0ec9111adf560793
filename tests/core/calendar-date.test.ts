import fc from 'fast-check';
import {
  civil,
  dayOf,
  decided,
  endOfLastMonth,
  endOfMonth,
  isoOf,
  readTextDate,
  writtenDay,
} from '../../core/calendar-date';
import { day } from '../support/day';

describe('a day is its worksheet serial', () => {
  test.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2000-02-29', 36_585],
    ['2026-06-30', 46_203],
    ['9999-12-31', 2_958_465],
  ])('%s is day %i', (iso, serial) => {
    expect(day(iso)).toBe(serial);
    expect(isoOf(day(iso))).toBe(iso);
  });

  test.each([
    ['29 February of a common year', 2025, 2, 29],
    ['29 February 1900, which Excel counts', 1900, 2, 29],
    ['31 April', 2026, 4, 31],
    ['month 13', 2026, 13, 1],
    ['day 0', 2026, 1, 0],
  ])('%s is no day', (_, year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeUndefined();
  });

  test('year, month and day come back from every day of four centuries and a half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 200_000 }), (serial) => {
        const { year, month, day: dayOfMonth } = civil(serial as never);
        expect(dayOf(year, month, dayOfMonth)).toBe(serial);
      }),
    );
  });
});

describe('text dates', () => {
  test.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-06-30T14:05:00Z', '2026-06-30'],
    ['2026-06-30 00:00:00', '2026-06-30'],
    ['2026-06-30T00:00:00.000+02:00', '2026-06-30'],
    ['2026-06-30T14:05', '2026-06-30'],
    ['2026/06/30', '2026-06-30'],
    ['2026.06.30', '2026-06-30'],
    ['2026/06/30 14:05', '2026-06-30'],
    ['20260630', '2026-06-30'],
    ['30/06/2026 14:05:00', '2026-06-30'],
    ['30/06/2026 à 14h05', '2026-06-30'],
    ['6/30/2026, 2:05:00 PM', '2026-06-30'],
    ['30/06/2026', '2026-06-30'],
    ['6/30/2026', '2026-06-30'],
    ['30-06-2026', '2026-06-30'],
    ['30.06.26', '2026-06-30'],
    ['05/05/2026', '2026-05-05'],
    ['26-Apr-11', '2011-04-26'],
    ['26-avr-11', '2011-04-26'],
    ['1er mars 2026', '2026-03-01'],
    ['14 juillet 2026', '2026-07-14'],
    ['3 juin 2026', '2026-06-03'],
    ['15 août 2026', '2026-08-15'],
    ['25 décembre 2026', '2026-12-25'],
    ['8 février 2026', '2026-02-08'],
    ['30 mai 2026', '2026-05-30'],
    ['June 30, 2026', '2026-06-30'],
    ['Sept 3, 2026', '2026-09-03'],
    ['31/12/69', '2069-12-31'],
    ['31/12/70', '1970-12-31'],
  ])('%s is %s', (text, iso) => {
    const read = readTextDate(text);
    expect(read.kind === 'day' || read.kind === 'evidence' ? isoOf(read.day) : read.kind).toBe(iso);
  });

  test.each(
    (
      'janvier janv. jan février févr. fév mars mar avril avr. mai juin jun juillet juil. jul août aout septembre sept. ' +
      'sep octobre oct novembre nov. décembre déc. January February feb March April apr May June July August aug ' +
      'September October November December dec'
    ).split(' '),
  )('12 %s 2026 is a date', (month) => {
    expect(readTextDate(`12 ${month} 2026`).kind).toBe('day');
  });

  test.each([
    '',
    'demain',
    '31/02/2026',
    '13/13/2026',
    '2026-13-01',
    '2026-06/30',
    '12 2026',
    '00/01/2026',
    '1/2/3/4',
    'F2026-001',
    '12 mardi 2026',
    '12 marketing 2026',
    '12 décision 2026',
    'Mayor 12, 2026',
    '12 jui 2026',
    '2026-06-30 garbage',
    '2026-06-30T',
    '2026-06-30 14:05 or so',
    '30/06/2026 garbage',
  ])('“%s” is none', (text) => {
    expect(readTextDate(text).kind).toBe('none');
  });

  test('03/04/2026 is undecided until somebody says the order', () => {
    const read = readTextDate('03/04/2026');
    if (read.kind !== 'undecided') throw new Error(read.kind);
    expect([isoOf(decided(read, 'dmy')), isoOf(decided(read, 'mdy'))]).toEqual(['2026-04-03', '2026-03-04']);
  });

  test('a value over 12 tells the order of its column', () => {
    expect(readTextDate('31/01/2026')).toMatchObject({ kind: 'evidence', order: 'dmy' });
    expect(readTextDate('01/31/2026')).toMatchObject({ kind: 'evidence', order: 'mdy' });
  });
});

test.each([
  ['2026-02-10', '2026-02-28', '2026-01-31'],
  ['2024-02-29', '2024-02-29', '2024-01-31'],
  ['2026-01-31', '2026-01-31', '2025-12-31'],
])('the month of %s ends on %s, the one before on %s', (iso, end, before) => {
  expect([isoOf(endOfMonth(day(iso))), isoOf(endOfLastMonth(day(iso)))]).toEqual([end, before]);
});

test('French writes the day first', () => {
  expect(writtenDay(day('2026-06-03'))).toBe('03/06/2026');
});
