import { monthEndsTo, monthsBefore, periodEnding } from '../../../core/analysis/period';
import { isoOf } from '../../../core/calendar-date';
import { day } from '../../support/day';

describe('a period of three months', () => {
  test.each([
    ['2026-06-30', '2026-04-01', 91, 'whole months where the day ends its own'],
    ['2026-06-15', '2026-03-16', 92, 'else from the day after the same day'],
    ['2026-06-29', '2026-03-30', 92, 'the day before the end of a month does not end it'],
    ['2026-02-28', '2025-12-01', 90, 'the end of February'],
    ['2024-02-28', '2023-11-29', 92, 'which is not its end in a leap year'],
    ['2024-02-29', '2023-12-01', 91, 'where it is the 29th'],
    ['2026-05-30', '2026-03-01', 91, 'the same day is at most the last of its month'],
    ['2026-05-31', '2026-03-01', 92, 'as from the end of the month'],
    ['2026-01-31', '2025-11-01', 92, 'over the turn of a year'],
  ])('to %s begins on %s and has %i days: %s', (to, from, days) => {
    const period = periodEnding(day(to), 3);
    expect([isoOf(period.from), isoOf(period.to), period.days]).toEqual([from, to, days]);
  });
});

test.each([
  ['2026-06-30', 1, '2026-05-31'],
  ['2026-02-28', 1, '2026-01-31'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-03-30', 1, '2026-02-28'],
  ['2026-03-15', 12, '2025-03-15'],
  ['2026-03-15', 0, '2026-03-15'],
])('%s less %i months is %s', (from, months, to) => {
  expect(isoOf(monthsBefore(day(from), months))).toBe(to);
});

test.each([
  ['2026-06-30', ['2026-04-30', '2026-05-31', '2026-06-30']],
  ['2026-06-29', ['2026-03-31', '2026-04-30', '2026-05-31']],
])('the last three ends of months up to %s are %j', (asOf, ends) => {
  expect(monthEndsTo(day(asOf), 3).map(isoOf)).toEqual(ends);
});
