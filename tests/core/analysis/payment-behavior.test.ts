import { balances } from '../../../core/analysis/balances';
import type { Figure } from '../../../core/analysis/figure';
import { paymentBehavior, type Behavior, type PaymentBehavior } from '../../../core/analysis/payment-behavior';
import { daysLate, settlements, type Settlement } from '../../../core/analysis/settlements';
import type { Rows } from '../../../core/cell';
import { at } from '../../../core/column';
import type { Account, CurrencyIndex, Ledger } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { describeWithIbm, ibmLedger } from '../../support/ibm';
import { ledgerOf } from '../../support/table';

const FIRST = 0 as Account;

const paid = (ledger: Ledger, asOf: string): PaymentBehavior => paymentBehavior(ledger, balances(ledger, day(asOf)));
const behaviorOf = (rows: Rows | string, asOf: string): Behavior => paid(ledgerOf(rows), asOf).of(FIRST);
const trendOf = (rows: Rows | string, asOf: string): number => at(paid(ledgerOf(rows), asOf).trend, FIRST);
/** The figure, or the code of the reason why there is none. */
const value = (figure: Figure): number | string => (figure.ok ? figure.value : figure.error);

test('days late are weighted by the amounts settled, and unpaid invoices stand apart (help.upflow.io 8019307)', () => {
  const { daysLate, settled } = behaviorOf(
    `
    Client | Date       | Échéance   | Montant | Payé le
    X      | 2026-01-01 | 2026-01-31 | 140     | 2026-02-07
    X      | 2026-01-01 | 2026-01-31 | 85      | 2026-03-27
    X      | 2026-01-01 | 2026-01-31 | 999     |
    `,
    '2026-06-30',
  );
  expect(value(daysLate)).toBeCloseTo(25.13, 2);
  expect(settled).toBe(2);
});

describeWithIbm('the worst payer of the IBM sample ledger, 2621-XCLEH', () => {
  test.each([
    ['2012-12-31', 21.8568],
    ['2013-03-31', 24.2066],
    ['2013-06-30', 27.5358],
    ['2013-09-30', 18.829],
  ])('is so many days late over the twelve months to %s: %f', (asOf, expected) => {
    const ledger = ibmLedger();
    const customer = ledger.customers.findIndex(({ id }) => id === '2621-XCLEH');
    const account = ledger.accounts.findIndex((each) => each.customer === customer) as Account;
    expect(value(paid(ledger, asOf).of(account).daysLate)).toBeCloseTo(expected, 4);
  });
});

describeWithIbm('all settlements of the worst payer', () => {
  const ledger = ibmLedger();
  const customer = ledger.customers.findIndex(({ id }) => id === '2621-XCLEH');
  const all = settlements(ledger, { from: day('2012-01-01'), to: day('2013-12-31'), days: 731 });
  const theirs = Array.from({ length: all.size }, (_, i) => i as Settlement).filter(
    (settlement) => ledger.accounts[at(all.account, settlement)]?.customer === customer,
  );
  const amount = theirs.reduce((sum, settlement) => sum + at(all.amount, settlement), 0);
  const mean = (of: (settlement: Settlement) => number): number =>
    theirs.reduce((sum, settlement) => sum + at(all.amount, settlement) * of(settlement), 0) / amount;

  test('are of 15 invoices and 1,110.74', () => {
    expect([theirs.length, amount]).toEqual([15, 111_074]);
  });

  test('are 20.275 days late; 20.241 days against terms', () => {
    expect(mean((settlement) => daysLate(all, settlement))).toBeCloseTo(20.275, 3);
    expect(mean((settlement) => at(all.daysAgainstTerms, settlement))).toBeCloseTo(20.241, 3);
  });
});

describe('an account that paid early, in time, late, in part and not at all', () => {
  const rows = `
    Client | Date       | Échéance   | Montant | Montant payé | Payé le
    X      | 2026-01-01 | 2026-01-31 | 100     | 100          | 2026-01-11
    X      | 2026-01-01 | 2026-01-31 | 100     | 100          | 2026-01-31
    X      | 2026-01-01 | 2026-01-31 | 300     | 100          | 2026-03-02
    X      | 2026-06-01 | 2026-07-01 | 500     | 0            |
  `;
  const behavior = behaviorOf(rows, '2026-06-30');

  test('a part that was paid is a settlement, of that part', () => {
    expect([behavior.settled, value(behavior.onTime)]).toEqual([3, 2 / 3]);
  });

  test('an invoice paid early does not make up for one paid late', () => {
    expect(value(behavior.daysLate)).toBe(30 / 3);
    expect(value(behavior.daysAgainstTerms)).toBe((30 - 20) / 3);
  });

  test('with open items, what is overdue counts at its lateness so far', () => {
    expect(value(behavior.daysLateWithOpen)).toBe((100 * 30 + 200 * 150) / (300 + 200));
  });

  test('the delay is from the invoice date', () => {
    expect(value(behavior.averageDelay)).toBe((10 + 30 + 60) / 3);
  });

  test('an invoice without date has no delay, and is late all the same', () => {
    const undated = behaviorOf(`${rows.trim()}\n X |  | 2026-01-31 | 700 | 700 | 2026-03-02`, '2026-06-30');
    expect(value(undated.averageDelay)).toBe((10 + 30 + 60) / 3);
    expect(value(undated.daysLate)).toBe((1 + 7) * 3);
  });

  test('accounts of one currency add up', () => {
    const more = paid(ledgerOf(`${rows.trim()}\n Y | 2026-01-01 | 2026-01-31 | 300 | 300 | 2026-02-10`), '2026-06-30');
    expect(value(more.ofCurrency(0 as CurrencyIndex).daysLate)).toBe((100 * 30 + 300 * 10) / 600);
  });
});

describe('of the last twelve months', () => {
  const settledOn = (on: string): number =>
    behaviorOf(`Client|Date|Échéance|Montant|Payé le\nX|2025-01-01|2025-01-31|10|${on}`, '2026-06-15').settled;
  test.each([
    ['2025-06-15', 0],
    ['2025-06-16', 1],
    ['2026-06-15', 1],
    ['2026-06-16', 0],
  ])('what was settled on %s: %i', (on, count) => {
    expect(settledOn(on)).toBe(count);
  });
});

describe('no payments of invoices are', () => {
  /** Who has paid: the table knows days of payment. */
  const OTHER = 'Y | Facture | 2026-01-01 | 2026-01-31 | 10 | 2026-05-31 |';

  test.each([
    ['a write-off', 'X | Facture      | 2026-01-01 | 2026-01-31 | 10 | 2026-05-31 | Irrécouvrable'],
    ['a compensation', 'X | Facture      | 2026-01-01 | 2026-01-31 | 10 | 2026-05-31 | Compensée    '],
    ['a payment on an unknown day', 'X | Facture      | 2026-01-01 | 2026-01-31 | 10 |            | Payée        '],
    ['a payment before the invoice', 'X | Facture      | 2026-01-01 | 2026-01-31 | 10 | 2025-09-30 |              '],
    ['a credit note', 'X | Avoir        | 2026-01-01 |            | 10 | 2026-05-31 |              '],
    ['a receipt', 'X | Règlement    | 2026-01-01 |            | 10 | 2026-05-31 |              '],
    ['a deposit received', 'X | Acompte reçu | 2026-01-01 |            | 10 | 2026-05-31 |              '],
  ])('%s', (_, row) => {
    const { settled, daysLate, onTime } = behaviorOf(
      `Client | Type | Date | Échéance | Montant | Payé le | Statut\n${row}\n${OTHER}`,
      '2026-06-30',
    );
    expect([settled, value(daysLate), value(onTime)]).toEqual([0, 'nothingSettled', 'nothingSettled']);
  });

  test('settlements of a table that speaks of one day', () => {
    const rows = 'Client|Date|Échéance|Montant|Reste dû\nX|2026-01-01|2026-01-31|10|0\nX|2026-01-01|2026-06-20|10|10';
    const { daysLate, punctuality, daysLateWithOpen } = behaviorOf(rows, '2026-06-30');
    expect([daysLate, punctuality, daysLateWithOpen].map(value)).toEqual(['snapshot', 'snapshot', 10]);
  });
});

test('an item that falls due on no day, and one that was overpaid', () => {
  const { settled, daysLate } = behaviorOf(
    `
    Client | Type                 | Date       | Échéance   | Montant | Payé | Payé le
    X      | Retenue de garantie  | 2025-01-01 |            | 900     | 900  | 2026-05-31
    X      | Facture              | 2026-01-01 | 2026-01-31 | 10      | 50   | 2026-02-10
    X      | Facture              | 2026-01-01 | 2026-01-31 | 10      | 10   | 2026-01-31
    `,
    '2026-06-30',
  );
  expect([settled, value(daysLate)]).toEqual([2, 5]);
});

describe('the trend', () => {
  const invoices = (...rows: readonly (readonly [paidOn: string, amount: number, disputed?: string])[]): Rows => [
    ['Customer', 'Invoice date', 'Due date', 'Amount', 'Payment date', 'Disputed'],
    ...rows.map(([paidOn, amount, disputed = '']) => ['X', '2025-11-01', '2025-12-01', amount, paidOn, disputed]),
  ];
  const before = [
    ['2025-12-01', 100],
    ['2025-12-03', 100],
    ['2025-12-05', 200],
  ] as const;

  test('is what the last three are later than all before them, weighted by amount', () => {
    const last = [
      ['2025-12-11', 100],
      ['2025-12-21', 100],
      ['2025-12-31', 300],
    ] as const;
    expect(trendOf(invoices(...before, ...last), '2026-06-30')).toBeCloseTo(
      (10 + 20 + 30 * 3) / 5 - (2 + 4 * 2) / 4,
      9,
    );
    expect(trendOf(invoices(...last, ...before), '2026-06-30')).toBeCloseTo(21.5, 9);
  });

  test('takes all of the day of the third last, so that the order of rows decides nothing', () => {
    const last = [
      ['2025-12-11', 100],
      ['2025-12-11', 300],
      ['2025-12-21', 100],
      ['2025-12-31', 100],
    ] as const;
    expect(trendOf(invoices(...before, ...last), '2026-06-30')).toBeCloseTo((10 * 4 + 20 + 30) / 6 - 2.5, 9);
  });

  test('does not exist with fewer than three before the last three, disputed ones aside', () => {
    const last = [
      ['2025-12-11', 100],
      ['2025-12-21', 100],
      ['2025-12-31', 100],
    ] as const;
    expect(trendOf(invoices(...before.slice(1), ...last), '2026-06-30')).toBeNaN();
    expect(trendOf(invoices(...before.slice(1), ...last, ['2025-12-02', 100, 'yes']), '2026-06-30')).toBeNaN();
  });
});
