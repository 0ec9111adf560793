import type { AgedAmounts } from '../../../core/analysis/aged-amounts';
import { aging, canBeAged, type AgedBalance, type AgingQuestion } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';
import type { Rows } from '../../../core/cell';
import { addDays } from '../../../core/calendar-date';
import { toDecimal } from '../../../core/money';
import { overdueShare } from '../../../core/reports/aging-columns';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

type Question = Partial<Omit<AgingQuestion, 'asOf'>>;

const aged = (rows: Rows | string, asOf: string, question: Question = {}): AgedBalance =>
  aging(ledgerOf(rows), { ...defaultAging, ...question, asOf: day(asOf) });

/** Not due, then the buckets, in currency units. */
const amounts = (sums: AgedAmounts | undefined): readonly number[] =>
  sums ? [sums.notDue, ...sums.buckets].map(({ amount }) => toDecimal(amount, sums.currency)) : [];
const units = (
  sums: AgedAmounts | undefined,
  of: 'unapplied' | 'overdue' | 'disputed' | 'doubtful' | 'deposits' | 'receivables',
): number => (sums ? toDecimal(sums[of].amount, sums.currency) : NaN);
const balance = (sums: AgedAmounts | undefined): number => (sums ? toDecimal(sums.balance, sums.currency) : NaN);

describe('published examples', () => {
  test('six items from not due to 138 days late (OCA/account-financial-reporting, pull request 383)', () => {
    const rows: Rows = [
      ['Customer', 'Due date', 'Amount'],
      ['X', '2018-01-15', 500],
      ['X', '2017-12-15', 1000],
      ['X', '2017-11-15', 2000],
      ['X', '2017-10-15', 4000],
      ['X', '2017-09-15', 8000],
      ['X', '2017-08-15', 160_000],
    ];
    const { totals, buckets } = aged(rows, '2017-12-31', { edges: [30, 60, 90, 120] });
    expect(buckets.map(({ label }) => label)).toEqual(['1–30', '31–60', '61–90', '91–120', '121+']);
    expect(amounts(totals[0])).toEqual([500, 1000, 2000, 4000, 8000, 160_000]);
  });

  test('an unapplied receipt and one that comes later (OCA/account-financial-reporting, issue 546)', () => {
    const rows: Rows = [
      ['Customer', 'Type', 'Date', 'Due date', 'Amount', 'Payment date', 'Amount paid'],
      ['X', 'Payment', '2019-02-10', '', 1000, '', ''],
      ...Array.from({ length: 5 }, () => ['X', 'Invoice', '2019-03-20', '2019-04-19', 10_000, '2019-05-15', 9800]),
      ['X', 'Invoice', '2019-04-20', '2019-05-20', 100_000, '', ''],
    ];
    const [total] = aged(rows, '2019-04-30').totals;
    expect([units(total, 'receivables'), units(total, 'unapplied'), balance(total)]).toEqual([150_000, -1000, 149_000]);
  });

  test('partial payments leave the rest on the due date of the invoice (odoo/odoo, issue 16235)', () => {
    const rows =
      'Customer|Invoice date|Due date|Amount|Amount paid|Payment date\nX|2017-01-29|2017-02-28|10000|4500|2017-04-02';
    expect(amounts(aged(rows, '2017-04-04').totals[0])).toEqual([0, 0, 5500, 0, 0]);
  });
});

describe('the boundaries of buckets', () => {
  const due = day('2026-06-30');
  test.each([
    [-1, 'not due'],
    [0, 'not due'],
    [1, '1–30'],
    [30, '1–30'],
    [31, '31–60'],
    [60, '31–60'],
    [61, '61–90'],
    [90, '61–90'],
    [91, '91+'],
    [4000, '91+'],
  ])('%i days past due is %s', (days, label) => {
    const { totals, buckets } = aging(ledgerOf('Client|Échéance|Montant\nX|2026-06-30|10'), {
      ...defaultAging,
      asOf: addDays(due, days),
    });
    const place = amounts(totals[0]).indexOf(10);
    expect(place === 0 ? 'not due' : buckets[place - 1]?.label).toBe(label);
  });

  test.each([
    [0, '0–30'],
    [30, '0–30'],
    [31, '31–60'],
    [91, '91+'],
  ])('by invoice date, an age of %i is %s and nothing is “not due”', (days, label) => {
    const { totals, buckets } = aging(ledgerOf('Client|Date|Échéance|Montant\nX|2026-06-30|2027-06-30|10'), {
      ...defaultAging,
      basis: 'issued',
      asOf: addDays(due, days),
    });
    const [notDue, ...inBuckets] = amounts(totals[0]);
    expect([notDue, buckets[inBuckets.indexOf(10)]?.label]).toEqual([0, label]);
    expect(units(totals[0], 'overdue')).toBe(0);
  });
});

describe('bugs that other products had', () => {
  test('due today is not overdue (OCA/account-financial-reporting 1140, ERPNext)', () => {
    const [total] = aged('Client|Échéance|Montant\nX|2026-06-30|10', '2026-06-30').totals;
    expect([units(total, 'overdue'), amounts(total)[0]]).toEqual([0, 10]);
  });

  test('exactly 30, 60 and 90 days fall in one bucket each (bigcapital)', () => {
    const rows = 'Client|Échéance|Montant\nX|2026-05-31|1\nX|2026-05-01|2\nX|2026-04-01|4';
    expect(amounts(aged(rows, '2026-06-30').totals[0])).toEqual([0, 1, 2, 4, 0]);
  });

  test('a payment after the date does not change the date (odoo/odoo 16016, 15786, 19984)', () => {
    const rows = 'Client|Date|Échéance|Montant|Payé le\nX|2026-01-01|2026-01-31|10|2026-06-01';
    expect(balance(aged(rows, '2026-05-31').totals[0])).toBe(10);
    expect(aged(rows, '2026-06-01').totals).toEqual([]);
  });

  test('the date asked for decides, not today (frappe/erpnext 47580, 48036)', () => {
    const rows = 'Client|Date|Échéance|Montant\nX|2026-01-01|2026-01-31|10';
    expect(amounts(aged(rows, '2031-01-31').totals[0])).toEqual([0, 0, 0, 0, 10]);
  });

  test('a row without due date is not lost (frappe/erpnext 43161, 28748)', () => {
    const rows = 'Client|Date|Échéance|Montant\nX|2026-01-01||10\nX||| 5';
    const [total] = aged(rows, '2026-06-30').totals;
    expect([balance(total), amounts(total)]).toEqual([15, [5, 0, 0, 0, 10]]);
  });

  test('each instalment ages by its own due date (OCA/account-financial-reporting 487, frappe/erpnext 13007)', () => {
    const rows =
      'Client|N°|Date|Échéance|Montant\nX|F1|2026-01-01|2026-02-28|10\nX|F1|2026-01-01|2026-04-30|10\nX|F1|2026-01-01|2026-07-31|10';
    expect(amounts(aged(rows, '2026-06-30').totals[0])).toEqual([10, 0, 0, 10, 10]);
  });

  test('an unapplied credit stands apart and the balance still adds up (frappe/erpnext 16355, 40347)', () => {
    const rows = 'Client|Type|Date|Échéance|Montant\nX|Facture|2026-01-01|2026-01-31|10\nX|Avoir|2026-01-01||4';
    const [total] = aged(rows, '2026-06-30').totals;
    expect([amounts(total), units(total, 'unapplied'), balance(total)]).toEqual([[0, 0, 0, 0, 10], -4, 6]);
  });

  test('amounts of two currencies are never added (frappe/erpnext 4907, 37111, 33678)', () => {
    const rows = 'Client|Échéance|Montant|Devise\nX|2026-01-31|10|EUR\nX|2026-01-31|20|USD';
    const { groups, totals } = aged(rows, '2026-06-30');
    expect(totals.map((total) => [total.currency, balance(total)])).toEqual([
      ['EUR', 10],
      ['USD', 20],
    ]);
    expect(groups).toHaveLength(2);
  });

  test('a balance of one cent is kept (ERPNext drops it), a settled item is gone (frappe/erpnext 51149)', () => {
    const rows = 'Client|Échéance|Montant|Payé\nX|2026-01-31|100,00|99,99\nY|2026-01-31|100,00|100,00';
    const { groups } = aged(rows, '2026-06-30');
    expect(groups.map((group) => [group.label, balance(group)])).toEqual([['X', 0.01]]);
  });

  test('a cancelled credit note is not deducted (OCA/credit-control 562, 568)', () => {
    const rows = 'Client|Type|Échéance|Montant|Statut\nX|Facture|2026-01-31|10|Envoyée\nX|Avoir|2026-01-31|4|Annulée';
    expect(balance(aged(rows, '2026-06-30').totals[0])).toBe(10);
  });

  test('one invoice of the future is not in the balance', () => {
    const rows = 'Client|Date|Échéance|Montant\nX|2026-07-01|2026-07-31|10';
    expect(aged(rows, '2026-06-30')).toMatchObject({ groups: [], totals: [] });
  });
});

describe('memos beside the buckets', () => {
  const rows = `
    Client | Compte | Type           | Date       | Échéance   | Montant | Montant en litige
    X      | 411    | Facture        | 2026-01-01 | 2026-01-31 | 100     | 30
    X      | 411    | Facture        | 2026-05-01 | 2026-07-31 | 50      |
    X      | 416    | Facture        | 2025-01-01 | 2025-01-31 | 40      |
    X      | 4191   | Acompte reçu   | 2026-01-01 |            | 500     |
    X      | 4117   | Facture        | 2024-01-01 |            | 60      |
  `;
  const [total] = aged(rows, '2026-06-30').totals;

  test('disputed parts and doubtful items stay in buckets and balance', () => {
    expect(amounts(total)).toEqual([110, 0, 0, 0, 140]);
    expect([units(total, 'disputed'), units(total, 'doubtful'), balance(total)]).toEqual([30, 40, 250]);
  });

  test('a deposit received is shown and never netted', () => {
    expect([units(total, 'deposits'), units(total, 'unapplied')]).toEqual([-500, 0]);
  });

  test('a retention without release is owed and not due', () => {
    expect(units(total, 'overdue')).toBe(140);
  });

  test('what is overdue is a share of the receivables', () => {
    expect(total && overdueShare(total)).toBe(140 / 250);
    expect([total?.overdueReceivables.count, total?.receivables.count]).toEqual([2, 4]);
  });

  test('doubtful and ordinary items can be asked for apart, and add up', () => {
    const [ordinary] = aged(rows, '2026-06-30', { doubtful: false }).totals;
    const [doubtful] = aged(rows, '2026-06-30', { doubtful: true }).totals;
    expect([balance(ordinary), balance(doubtful)]).toEqual([210, 40]);
  });

  test('a rate of nothing is not available', () => {
    const [only] = aged('Client|Type|Échéance|Montant\nX|Avoir|2026-01-31|4', '2026-06-30').totals;
    expect(only && overdueShare(only)).toBe('');
  });
});

test.each(['apart', 'aged', 'applied'] as const)(
  'the overdue share is that of all receivables, with credits %s',
  (credits) => {
    const rows = `
      Client | Type    | Date       | Échéance   | Montant
      X      | Facture | 2026-05-01 | 2026-05-31 | 100
      X      | Facture | 2026-05-01 | 2026-07-31 | 100
      X      | Avoir   | 2026-05-01 |            | 50
    `;
    const [total] = aged(rows, '2026-06-30', { credits }).totals;
    expect([total && overdueShare(total), units(total, 'receivables')]).toEqual([0.5, 200]);
  },
);

describe('credits', () => {
  const rows = `
    Client | Type    | Date       | Échéance   | Montant
    X      | Facture | 2026-01-01 | 2026-01-31 | 100
    X      | Facture | 2026-05-01 | 2026-06-15 | 50
    X      | Avoir   | 2026-05-20 |            | 120
    Y      | Facture | 2026-01-01 | 2026-01-31 | 10
    Y      | Avoir   | 2026-05-20 |            | 25
  `;
  const of = (credits: 'apart' | 'aged' | 'applied') =>
    aged(rows, '2026-06-30', { credits }).groups.map((group) => [
      group.label,
      amounts(group),
      units(group, 'unapplied'),
      balance(group),
    ]);

  test('stand apart', () => {
    expect(of('apart')).toEqual([
      ['X', [0, 50, 0, 0, 100], -120, 30],
      ['Y', [0, 0, 0, 0, 10], -25, -15],
    ]);
  });

  test('or are aged like invoices, by their own date', () => {
    expect(of('aged')).toEqual([
      ['X', [0, 50, -120, 0, 100], 0, 30],
      ['Y', [0, 0, -25, 0, 10], 0, -15],
    ]);
  });

  test('or settle the oldest due first; what is left stays unapplied', () => {
    expect(of('applied')).toEqual([
      ['X', [0, 30, 0, 0, 0], 0, 30],
      ['Y', [0, 0, 0, 0, 0], -15, -15],
    ]);
  });
});

test('a deposit paid back beyond its amount is not settled by the credits of its customer', () => {
  const deposit = `
    Client | Type         | Date       | Échéance   | Montant | Payé | Payé le
    X      | Acompte reçu | 2026-01-01 | 2026-01-31 | 10      | 30   | 2026-02-01
    X      | Avoir        | 2026-05-20 |            | 5       |      |
  `;
  const [total] = aged(deposit, '2026-06-30', { credits: 'applied' }).totals;
  expect([units(total, 'deposits'), units(total, 'unapplied'), balance(total)]).toEqual([20, -5, -5]);
});

describe('by invoice date', () => {
  test('a row without one is aged from its due date, the least that its age can be', () => {
    const rows = 'Client|Date|Échéance|Montant\nX||2026-06-25|10\nX|2026-01-01|2026-01-31|1';
    expect(amounts(aged(rows, '2026-06-30', { basis: 'issued' }).totals[0])).toEqual([0, 10, 0, 0, 1]);
  });

  test('a table without invoice dates cannot be aged by them', () => {
    const ledger = ledgerOf('Client|Échéance|Montant\nX|2026-06-25|10');
    expect([canBeAged(ledger, { ...defaultAging, basis: 'issued' }), canBeAged(ledger, defaultAging)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('groups', () => {
  const rows = `
    Client | Commercial | Échéance   | Montant | Devise
    A      | Rose       | 2026-01-31 | 10      | EUR
    B      | Rose       | 2026-01-31 | 20      | EUR
    B      | Paul       | 2026-01-31 | 40      | EUR
    C      |            | 2026-01-31 | 5       | USD
  `;
  const by = (groupBy: NonNullable<AgingQuestion['groupBy']>) =>
    aged(rows, '2026-06-30', { groupBy }).groups.map((group) => [group.label, group.currency, balance(group)]);

  test.each([
    [
      'customer',
      [
        ['B', 'EUR', 60],
        ['A', 'EUR', 10],
        ['C', 'USD', 5],
      ],
    ],
    [
      'salesperson',
      [
        ['Paul', 'EUR', 40],
        ['Rose', 'EUR', 30],
        ['', 'USD', 5],
      ],
    ],
    [
      'currency',
      [
        ['', 'EUR', 70],
        ['', 'USD', 5],
      ],
    ],
    [
      'entity',
      [
        ['', 'EUR', 70],
        ['', 'USD', 5],
      ],
    ],
  ] as const)('by %s, the largest balance first', (groupBy, expected) => {
    expect(by(groupBy)).toEqual(expected);
  });
});
