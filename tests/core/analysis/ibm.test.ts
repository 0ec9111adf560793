/** The aged balance of a real ledger against figures recomputed by two other programs. */
import { aging } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';
import type { Ledger } from '../../../core/ledger/ledger';
import { toDecimal } from '../../../core/money';
import { overdueShare } from '../../../core/reports/aging-columns';
import { day } from '../../support/day';
import { describeWithIbm, ibmLedger } from '../../support/ibm';

const expected = [
  {
    asOf: '2012-12-31',
    openItems: 99,
    receivables: 5725.06,
    notDue: [86, 4936.32],
    late: [13, 788.74],
    disputed: 1700.31,
    rate: 0.13777,
  },
  {
    asOf: '2013-03-31',
    openItems: 94,
    receivables: 5903.74,
    notDue: [85, 5222.37],
    late: [9, 681.37],
    disputed: 2749.11,
    rate: 0.115413,
  },
  {
    asOf: '2013-06-30',
    openItems: 84,
    receivables: 5119.85,
    notDue: [72, 4284.29],
    late: [12, 835.56],
    disputed: 1806.84,
    rate: 0.1632,
  },
  {
    asOf: '2013-09-30',
    openItems: 88,
    receivables: 5029.22,
    notDue: [81, 4563.74],
    late: [7, 465.48],
    disputed: 2003.32,
    rate: 0.092555,
  },
] as const;

describeWithIbm('the IBM sample ledger', () => {
  let ledger: Ledger;
  beforeAll(() => {
    ledger = ibmLedger();
  });

  test('is read without a problem', () => {
    expect({ rows: ledger.rows, problems: ledger.problems }).toEqual({ rows: 2466, problems: [] });
  });

  test.each(expected)(
    'aged at $asOf agrees to the cent',
    ({ asOf, openItems, receivables, notDue, late, disputed, rate }) => {
      const [total] = aging(ledger, { ...defaultAging, asOf: day(asOf) }).totals;
      if (!total) throw new Error('no total');
      const decimal = (minor: number): number => toDecimal(minor, total.currency);
      expect(total.receivables).toEqual({ count: openItems, amount: Math.round(receivables * 100) });
      expect([total.notDue.count, decimal(total.notDue.amount)]).toEqual(notDue);
      expect([total.buckets[0]?.count, decimal(total.buckets[0]?.amount ?? 0)]).toEqual(late);
      expect(total.buckets.slice(1).map(({ count }) => count)).toEqual([0, 0, 0]);
      expect(decimal(total.disputed.amount)).toBe(disputed);
      expect(overdueShare(total)).toBeCloseTo(rate, 6);
    },
  );

  test('at 15 June 2013, in the middle of a month', () => {
    const [total] = aging(ledger, { ...defaultAging, asOf: day('2013-06-15') }).totals;
    expect(total?.receivables.amount).toBe(616_519);
  });
});
