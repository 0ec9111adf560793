import type { Day } from '../../../core/calendar-date';
import { halfYearName } from '../../../core/terms/half-year';
import { accrued, floorOn, lateInterest, type Debt, type InterestTerms } from '../../../core/terms/late-interest';
import { basisPoints, rateKey, type Rates } from '../../../core/terms/rates';
import { regimeOf, type RegimeId } from '../../../core/terms/regimes/index';
import type { LateInterest } from '../../../core/terms/regimes/regime';
import { day } from '../../support/day';

const interestOf = (id: RegimeId): LateInterest => {
  const { interest } = regimeOf(id);
  if (!interest) throw new Error(`${id} has no interest`);
  return interest;
};
const added = (rates: Readonly<Record<string, number>>): Rates =>
  new Map(Object.entries(rates).map(([key, rate]) => [key, basisPoints(rate)]));

const under = (id: RegimeId, change: { agreed?: number; rates?: Rates } = {}): InterestTerms => ({
  interest: interestOf(id),
  agreed: change.agreed === undefined ? undefined : basisPoints(change.agreed),
  added: change.rates ?? new Map(),
});

const debt = (due: string, ...open: readonly (readonly [amount: number, until: string])[]): Debt => ({
  due: day(due),
  open: open.map(([amount, until]) => ({ amount: Math.round(amount * 100), until: day(until) })),
});

/** In currency units, or the rate that lacks. */
const shown = (of: Debt, terms: InterestTerms): number | string => {
  const interest = lateInterest(of, terms);
  return interest.ok ? interest.value / 100 : rateKey(interest.error);
};

/** The whole rate in percent, seen in a day's interest on a large amount. */
const rateOn = (due: string, id: RegimeId, until = due): number | string => {
  const after = (day(until) + 1) as Day;
  const open = [
    { amount: 0, until: day(until) },
    { amount: 365_000_000, until: after },
  ];
  const interest = accrued({ due: day(due), open }, under(id));
  return interest.ok ? Math.round(interest.value / 100) / 100 : rateKey(interest.error);
};

describe('published examples', () => {
  test.each([
    [15_000, 0.15, 184.93, '2m-consulting.fr'],
    [5000, 0.1, 41.1, 'lesjooristes.fr'],
  ])('%d at %d for 30 days is %d (%s)', (amount, agreed, expected) => {
    expect(shown(debt('2025-01-01', [amount, '2025-01-31']), under('FR', { agreed }))).toBe(expected);
  });

  test('10,000 due on 15 May 2025 and paid on 30 September: 46 days at 13.15 %, 92 at 12.15 %, rounded once', () => {
    expect(shown(debt('2025-05-15', [10_000, '2025-09-30']), under('FR'))).toBe(471.97);
  });

  test('1,000 pounds at 8.5 % a year is 85 (British table for 2015 and 2016)', () => {
    expect(shown(debt('2015-06-30', [1000, '2016-06-29']), under('UK'))).toBe(85);
  });
});

describe('rates as published for each half-year', () => {
  test.each<readonly [RegimeId, string, number, string]>([
    ['FR', '2022-09-01', 10, 'bpifrance-creation'],
    ['FR', '2023-09-01', 14, 'bpifrance-creation'],
    ['FR', '2024-03-01', 14.5, 'bpifrance-creation'],
    ['FR', '2024-09-01', 14.25, 'bpifrance-creation'],
    ['ES', '2024-03-01', 12.5, 'BOE'],
    ['IT', '2025-03-01', 11.15, 'MEF'],
    ['EU', '2025-09-01', 10.15, 'ECB'],
    ['DE', '2024-03-01', 12.62, 'Bundesbank'],
    ['DE', '2026-03-01', 10.27, 'Bundesbank'],
    ['BE', '2015-03-01', 8.5, 'embuild'],
    ['BE', '2016-09-01', 8, '8 % needs no rounding'],
    ['BE', '2024-03-01', 12.5, 'embuild'],
    ['BE', '2025-03-01', 11.5, 'embuild'],
    ['BE', '2025-09-01', 10.5, 'embuild'],
    ['UK', '2020-09-01', 8.1, 'payontime.co.uk'],
    ['UK', '2023-09-01', 13, 'payontime.co.uk'],
    ['publicBody', '2024-03-01', 12.5, 'CCP R2192-31'],
  ])('%s, %s: %d %% (%s)', (id, on, expected) => {
    expect(rateOn(on, id)).toBe(expected);
  });
});

describe('a delay over several half-years', () => {
  test.each<readonly [RegimeId, number]>([
    ['FR', 14.25],
    ['DE', 12.37],
    ['publicBody', 12.5],
    ['UK', 13.25],
  ])('%s, due on 29 June 2024: a day of July costs %d %%, split or frozen', (id, expected) => {
    expect(rateOn('2024-06-29', id, '2024-07-10')).toBe(expected);
  });

  test('interest starts on the day after: due on 30 June, the rate of July is the first', () => {
    expect(rateOn('2022-06-30', 'UK', '2023-03-01')).toBe(9.25);
    expect(rateOn('2022-06-29', 'UK', '2023-03-01')).toBe(8.25);
  });

  test('a leap year has a day more, and still 365 in the year', () => {
    expect(shown(debt('2023-12-31', [365, '2024-12-31']), under('FR', { agreed: 0.1 }))).toBe(36.6);
  });
});

describe('days', () => {
  test.each([
    ['2025-01-31', 0, 'on the due date'],
    ['2024-12-31', 0, 'before it'],
    ['2025-02-01', 1, 'the day after is the first'],
    ['2025-02-10', 10, 'the day of payment is the last'],
  ])('until %s: %i days (%s)', (until, days) => {
    expect(shown(debt('2025-01-31', [3650, until]), under('FR', { agreed: 0.1 }))).toBe(days);
  });

  test('each day bears on what was open then', () => {
    const paidInTwo = debt('2025-01-31', [3650, '2025-02-10'], [1825, '2025-02-20']);
    expect(shown(paidInTwo, under('FR', { agreed: 0.1 }))).toBe(15);
  });

  test('what was paid in time bears nothing', () => {
    const paidInTime = debt('2025-01-31', [3650, '2025-01-20'], [1825, '2025-02-10']);
    expect(shown(paidInTime, under('FR', { agreed: 0.1 }))).toBe(5);
  });

  test('a credit earns nothing', () => {
    expect(shown(debt('2025-01-31', [-3650, '2025-02-10']), under('FR'))).toBe(0);
  });
});

describe('a rate that is not known', () => {
  test('is said, though other half-years of the delay are known', () => {
    expect(shown(debt('2026-06-15', [1000, '2026-07-01']), under('FR'))).toBe('ecb.2026H2');
    expect(shown(debt('2026-06-15', [1000, '2026-06-30']), under('FR'))).toBe(4.99);
    expect(shown(debt('2014-12-01', [1000, '2015-02-01']), under('DE'))).toBe('basiszins.2014H2');
  });

  test('is not needed once interest is frozen, nor before anything is late', () => {
    expect(shown(debt('2026-06-15', [1000, '2026-09-30']), under('publicBody'))).toBe(29.75);
    expect(shown(debt('2026-12-31', [1000, '2026-12-31']), under('FR'))).toBe(0);
  });

  test('is the user’s to add, and to correct', () => {
    const late = debt('2026-06-30', [3650, '2026-07-10']);
    expect(shown(late, under('FR', { rates: added({ 'ecb.2026H2': 0.02 }) }))).toBe(12);
    expect(shown(late, under('BE', { rates: added({ 'ecb.2026H2': 0.0205 }) }))).toBe(10.5);
    expect(shown(debt('2024-01-01', [3650, '2024-01-11']), under('FR', { rates: added({ 'ecb.2024H1': 0.05 }) }))).toBe(
      15,
    );
  });
});

describe('a rate of the contract', () => {
  const late = debt('2024-01-31', [3650, '2024-02-10']);

  test('takes the place of the legal one, even below the floor', () => {
    expect(shown(late, under('FR', { agreed: 0.12 }))).toBe(12);
    expect(shown(late, under('UK', { agreed: 0.05 }))).toBe(5);
  });

  test('does not bind a French public buyer', () => {
    expect(shown(late, under('publicBody', { agreed: 0.05 }))).toBe(12.5);
  });

  test.each([
    ['2023-09-01', 1266],
    ['2024-03-01', 1521],
    ['2024-09-01', 1476],
    ['2025-03-01', 1113],
  ])('the floor in France on %s is three times the legal interest: %i hundredths of a percent', (on, expected) => {
    expect(floorOn(day(on), interestOf('FR'), new Map())).toEqual({ ok: true, value: expected });
  });

  test('elsewhere there is no floor, and one that is not known is said', () => {
    expect(floorOn(day('2024-03-01'), interestOf('DE'), new Map())).toBeUndefined();
    const unknown = floorOn(day('2026-09-01'), interestOf('FR'), new Map());
    expect(unknown && !unknown.ok && halfYearName(unknown.error.halfYear)).toBe('2026H2');
  });
});
