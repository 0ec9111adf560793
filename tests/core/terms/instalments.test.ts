import fc from 'fast-check';
import { isoOf } from '../../../core/calendar-date';
import type { Minor } from '../../../core/money';
import { instalments, type Interval } from '../../../core/terms/instalments';
import { day } from '../../support/day';

const plan = (total: number, count: number, first: string, every: Interval = { months: 1 }) =>
  instalments(total as Minor, count, day(first), every).map(({ day: on, amount }) => [isoOf(on), amount]);

test('the last instalment takes what is left over', () => {
  expect(plan(1000_00, 3, '2026-03-15')).toEqual([
    ['2026-03-15', 333_33],
    ['2026-04-15', 333_33],
    ['2026-05-15', 333_34],
  ]);
});

test.each([
  ['2026-01-31', 1, ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
  ['2027-11-30', 1, ['2027-11-30', '2027-12-30', '2028-01-30', '2028-02-29']],
  ['2026-08-31', 3, ['2026-08-31', '2026-11-30', '2027-02-28', '2027-05-31']],
])('from %s every %i months: the day of the first is kept where the month has it', (first, months, days) => {
  expect(plan(400, 4, first, { months }).map(([on]) => on)).toEqual(days);
});

test('every two weeks', () => {
  expect(plan(300, 3, '2026-12-24', { days: 14 }).map(([on]) => on)).toEqual([
    '2026-12-24',
    '2027-01-07',
    '2027-01-21',
  ]);
});

test('instalments add up to the amount, and no two but the last differ', () => {
  const total = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
  fc.assert(
    fc.property(total, fc.integer({ min: 1, max: 120 }), (amount, count) => {
      const parts = plan(amount, count, '2026-01-31').map(([, part]) => Number(part));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      expect(new Set(parts.slice(0, -1)).size).toBeLessThanOrEqual(1);
    }),
  );
});
