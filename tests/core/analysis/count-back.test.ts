import { countBack } from '../../../core/analysis/count-back';
import { overMonths, tableSales } from '../../../core/analysis/sales';
import { day } from '../../support/day';
import { salesOf } from '../../support/facts';

const back = (amount: number, sales: string, asOf: string) =>
  countBack(amount, overMonths(tableSales(salesOf(sales), 0)), day(asOf));
const daysOf = (amount: number, sales: string, asOf: string): number => {
  const { days } = back(amount, sales, asOf);
  if (!days.ok) throw new Error(days.error);
  return days.value;
};

describe('published examples', () => {
  test('2,500 over sales of 1,200, 800 and 700 is 82.4 days (divalto wiki 10513777005)', () => {
    expect(daysOf(2500, '2022-09|700\n2022-11|1200\n2022-10|800', '2022-11-30')).toBeCloseTo(82.4, 1);
  });

  test('a month without sales adds its days: 31 + 31 + 600 ÷ 1,200 × 30', () => {
    expect(daysOf(1000, '2026-06|1200\n2026-07|400\n2026-08|0', '2026-08-31')).toBe(77);
  });
});

test('a month whose credit notes outweigh its invoices takes nothing off and adds its days', () => {
  expect(daysOf(1000, '2026-06|2000\n2026-07|-500\n2026-08|400', '2026-08-31')).toBe(31 + 31 + (600 / 2000) * 30);
});

test('the month of the date counts the days up to it', () => {
  expect(daysOf(1000, '2026-05|3100\n2026-06|400', '2026-06-15')).toBe(15 + (600 / 3100) * 31);
  expect(daysOf(200, '2026-06|400', '2026-06-15')).toBe(7.5);
});

test.each([0, -1])('with %i open nothing has to be waited for, whatever is known of sales', (amount) => {
  expect(back(amount, '2020-01|1', '2026-06-30')).toEqual({ days: { ok: true, value: 0 } });
});

test('as much open as all known sales is all their days; more than that is not available, with those days', () => {
  const sales = '2026-05|600\n2026-06|400';
  expect(daysOf(1000, sales, '2026-06-30')).toBe(61);
  expect(back(1001, sales, '2026-06-30')).toEqual({ days: { ok: false, error: 'salesExhausted' }, atLeast: 61 });
});

test('a month that is missing in between ends what is known', () => {
  const missing = { days: { ok: false, error: 'salesExhausted' }, atLeast: 30 };
  expect(back(1000, '2026-04|9999\n2026-06|400', '2026-06-30')).toEqual(missing);
});

test('without the month of the date nothing is known', () => {
  expect(back(1000, '2026-05|9999', '2026-06-30')).toEqual({ days: { ok: false, error: 'salesUnknown' } });
});
