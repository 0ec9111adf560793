/** How fast the customers of a real ledger pay, against figures recomputed by two other programs. */
import { dsoTrend } from '../../../core/analysis/dso-trend';
import type { Figure } from '../../../core/analysis/figure';
import { factsOf, type Facts } from '../../../core/analysis/indicator-facts';
import { indicatorNamed, type IndicatorId } from '../../../core/analysis/indicators';
import { sourcesOf } from '../../../core/analysis/sources';
import { isoOf } from '../../../core/calendar-date';
import type { CurrencyIndex, Ledger } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { describeWithIbm, ibmLedger } from '../../support/ibm';

const ONLY = 0 as CurrencyIndex;
const valueOf = (figure: Figure): number => {
  if (!figure.ok) throw new Error(figure.error);
  return figure.value;
};

describeWithIbm('the IBM sample ledger', () => {
  let ledger: Ledger;
  let facts: (asOf: string) => Facts;
  beforeAll(() => {
    ledger = ibmLedger();
    facts = (asOf) => factsOf(sourcesOf(ledger, day(asOf)))(ONLY);
  });
  const value = (id: IndicatorId, asOf: string): number => valueOf(indicatorNamed(id).of(facts(asOf)).figure);

  test.each([
    ['2012-12-31', 26.8001, 23.1079, 27.3299],
    ['2013-03-31', 27.5566, 24.3762, 28.4247],
    ['2013-06-30', 23.1807, 19.3976, 26.2575],
    ['2013-09-30', 23.6672, 21.4767, 22.0943],
  ] as const)('DSO at %s: simple %f, best possible %f, count-back %f', (asOf, simple, best, countBack) => {
    expect(value('dsoSimple', asOf)).toBeCloseTo(simple, 4);
    expect(value('dsoBestPossible', asOf)).toBeCloseTo(best, 4);
    expect(value('dsoCountBack', asOf)).toBeCloseTo(countBack, 4);
    expect(value('averageDaysDelinquent', asOf)).toBeCloseTo(simple - best, 3);
  });

  test('in the middle of a month the period is 92 days from 16 March', () => {
    const { period } = facts('2013-06-15');
    expect([isoOf(period.from), isoOf(period.to), period.days]).toEqual(['2013-03-16', '2013-06-15', 92]);
    expect(value('dsoSimple', '2013-06-15')).toBeCloseTo(26.3476, 4);
    expect(value('dsoCountBack', '2013-06-15')).toBeCloseTo(26.045, 3);
  });

  test('collection effectiveness of the second quarter of 2013', () => {
    expect(value('collectionEffectiveness', '2013-06-30')).toBeCloseTo(0.9615, 4);
  });

  test.each([
    ['2012-12-31', 0.13777],
    ['2013-03-31', 0.115413],
    ['2013-06-30', 0.1632],
    ['2013-09-30', 0.092555],
  ])('overdue rate at %s', (asOf, rate) => {
    expect(value('overdueRate', asOf)).toBeCloseTo(rate, 5);
  });

  test('terms, overdue and disputed add up to DSO', () => {
    const parts = (['dsoTerms', 'dsoOverdue', 'dsoDisputed'] as const).map((id) => value(id, '2013-06-30'));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(23.1807, 4);
    expect(Math.min(...parts)).toBeGreaterThan(0);
  });

  test('the trend says at the end of each month what the indicators say on that day', () => {
    const trend = dsoTrend(sourcesOf(ledger, day('2013-10-20')), 12);
    if (!trend.ok) throw new Error(trend.error);
    const points = trend.value(ONLY);
    expect([points.length, ...points.slice(-1).map(({ monthEnd }) => isoOf(monthEnd))]).toEqual([12, '2013-09-30']);
    for (const { monthEnd, simple, countBack, bestPossible, overdueRate } of points) {
      const asOf = isoOf(monthEnd);
      expect(valueOf(simple.figure)).toBe(value('dsoSimple', asOf));
      expect(valueOf(countBack.figure)).toBe(value('dsoCountBack', asOf));
      expect(valueOf(bestPossible.figure)).toBe(value('dsoBestPossible', asOf));
      expect(valueOf(overdueRate.figure)).toBe(value('overdueRate', asOf));
    }
  });
});
