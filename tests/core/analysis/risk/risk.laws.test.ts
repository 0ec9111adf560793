import fc from 'fast-check';
import { balances } from '../../../../core/analysis/balances';
import { paymentBehavior } from '../../../../core/analysis/payment-behavior';
import { defaultRisk, riskFactors, type RiskOptions } from '../../../../core/analysis/risk/options';
import { ranking } from '../../../../core/analysis/risk/ranking';
import { risk } from '../../../../core/analysis/risk/score';
import type { Account, CustomerIndex } from '../../../../core/ledger/ledger';
import { day } from '../../../support/day';
import { invoices, type Invoice } from '../../../support/invoices';
import { ledgerOf } from '../../../support/table';

const ASOF = day('2026-06-30');
const serial = (least: number, most: number) => fc.integer({ min: ASOF + least, max: ASOF + most });

const invoice: fc.Arbitrary<Invoice> = fc.record({
  customer: fc.constantFrom('A', 'B', 'C'),
  issued: serial(-500, 10),
  due: serial(-450, 90),
  amount: fc.integer({ min: 1, max: 5000 }),
  paidOn: fc.option(serial(-440, 60), { nil: '' }),
  disputed: fc.constantFrom(0, 0, 0, 10, 5000),
  currency: fc.constantFrom('EUR', 'EUR', 'USD'),
  limit: fc.constantFrom('' as const, 0, 500, 20_000),
  status: fc.constantFrom('', '', '', '', '', '', 'Insolvent'),
});
const table = fc.array(invoice, { minLength: 1, maxLength: 30 }).map((rows) => ledgerOf(invoices(...rows)));
/** Weights that a person could set: whole, together at most 100. */
const options: fc.Arbitrary<RiskOptions> = fc
  .tuple(...riskFactors.map(() => fc.integer({ min: 0, max: 20 })))
  .map((weights) => ({
    ...defaultRisk,
    weights: Object.fromEntries(riskFactors.map((factor, i) => [factor, weights[i]])) as RiskOptions['weights'],
  }));

const scoreOf = (rows: readonly Invoice[]): number => {
  const { score } = risk(ledgerOf(invoices(...rows)), ASOF).of(0 as CustomerIndex);
  return score.ok ? score.value : NaN;
};
const daysLateOf = (rows: readonly Invoice[]): readonly number[] => {
  const ledger = ledgerOf(invoices(...rows));
  const { daysLate, daysLateWithOpen } = paymentBehavior(ledger, balances(ledger, ASOF)).of(0 as Account);
  return [daysLate, daysLateWithOpen].map((figure) => (figure.ok ? figure.value : 0));
};

test('a score is within 0 and 100 and is the sum of its printed reasons', () => {
  fc.assert(
    fc.property(table, fc.oneof(fc.constant(defaultRisk), options), (ledger, chosen) => {
      for (const { risk: found } of ranking(risk(ledger, ASOF, chosen))) {
        const sum = found.reasons.reduce((points, reason) => points + reason.points, 0);
        expect(found.reasons.every(({ points, measure }) => points > 0 && !Number.isNaN(measure))).toBe(true);
        if (found.score.ok) expect(found.score.value).toBe(sum);
        expect(sum >= 0 && sum <= 100).toBe(true);
      }
    }),
  );
});

test('the order of the rows changes no score and no flag', () => {
  fc.assert(
    fc.property(fc.array(invoice, { minLength: 1, maxLength: 30 }), (rows) => {
      const of = (some: readonly Invoice[]) => {
        const ledger = ledgerOf(invoices(...some));
        return ranking(risk(ledger, ASOF))
          .map(({ customer, risk: { score, flags } }) => [ledger.customers[customer]?.id, score, flags])
          .sort();
      };
      expect(of([...rows].reverse())).toEqual(of(rows));
    }),
  );
});

/** Everything was due before the date and was paid late, on or before it. */
const paidLate: fc.Arbitrary<readonly Invoice[]> = fc.array(
  fc
    .record({
      due: serial(-300, -1),
      late: fc.integer({ min: 1, max: 300 }),
      amount: fc.integer({ min: 1, max: 5000 }),
      limit: fc.constantFrom('' as const, 500),
    })
    .map(({ due, late, ...rest }) => ({ ...rest, issued: ASOF - 330, due, paidOn: Math.min(ASOF, due + late) })),
  { minLength: 3, maxLength: 20 },
);

test('who never pays scores worse than who pays late, for the same invoices', () => {
  fc.assert(
    fc.property(paidLate, (rows) => {
      const never = rows.map((row) => ({ ...row, paidOn: '' }));
      expect(scoreOf(never)).toBeGreaterThan(scoreOf(rows));
    }),
  );
});

test('one more invoice that was settled in time never raises a customer’s days late', () => {
  fc.assert(
    fc.property(
      fc.array(invoice, { maxLength: 20 }),
      serial(-360, 0),
      fc.nat(60),
      fc.integer({ min: 1, max: 9999 }),
      (rows, paidOn, early, amount) => {
        const theirs = rows.map((row) => ({ ...row, customer: 'A', currency: 'EUR' }));
        const punctual = { customer: 'A', issued: ASOF - 400, due: paidOn + early, paidOn, amount };
        const [before = 0, beforeWithOpen = 0] = daysLateOf(theirs.length === 0 ? [punctual] : theirs);
        const [after = 0, afterWithOpen = 0] = daysLateOf([...theirs, punctual]);
        expect(after).toBeLessThanOrEqual(before);
        expect(afterWithOpen).toBeLessThanOrEqual(beforeWithOpen);
      },
    ),
  );
});

test('what happens after the date changes no score', () => {
  fc.assert(
    fc.property(fc.array(invoice, { minLength: 1, maxLength: 20 }), (rows) => {
      const theirs = rows.map((row) => ({ ...row, customer: 'A' }));
      const hidden = theirs.map((row) => (Number(row.paidOn) > ASOF ? { ...row, paidOn: '' } : row));
      expect(scoreOf(theirs)).toBe(scoreOf(hidden));
    }),
  );
});
