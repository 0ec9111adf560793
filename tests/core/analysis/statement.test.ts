import fc from 'fast-check';
import { balances } from '../../../core/analysis/balances';
import { statement, type AccountStatement } from '../../../core/analysis/statement';
import { addDays, isoOf } from '../../../core/calendar-date';
import { at } from '../../../core/column';
import type { CustomerIndex, Ledger } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const TABLE = `Client | N° | Type | Date | Échéance | Montant | Payé | Payé le | Statut | Devise
Lenoir | F1 | Facture | 2026-01-15 | 2026-02-14 | 800 | | | | EUR
Lenoir | F2 | Facture | 2026-02-01 | 2026-03-03 | 500 | 200 | 2026-05-10 | | EUR
Lenoir | F3 | Facture | 2026-05-02 | 2026-06-01 | 300 | 300 | 2026-05-20 | | EUR
Lenoir | F4 | Facture | 2026-05-05 | 2026-06-04 | 90 | | 2026-05-06 | Irrécouvrable | EUR
Lenoir | A1 | Avoir | 2026-05-05 | | -40 | | | | EUR
Lenoir | F5 | Facture | 2026-06-02 | 2026-07-02 | 70 | | | | EUR
Lenoir | D1 | Acompte reçu | 2026-05-03 | | -60 | | | | EUR
Lenoir | U1 | Facture | 2026-05-03 | 2026-06-02 | 10 | | | | USD
Auvray | F9 | Facture | 2026-05-03 | 2026-06-02 | 1 | | | | EUR`;

const of = (ledger: Ledger, from: string, to: string): readonly AccountStatement[] =>
  statement(ledger, 0 as CustomerIndex, day(from), day(to));

const told = (ledger: Ledger, { opening, movements, closing }: AccountStatement) => [
  opening / 100,
  ...movements.map(({ day: on, item, kind, amount, balance }) =>
    [isoOf(on), ledger.numbers[item], kind, amount / 100, balance / 100].join(' '),
  ),
  closing / 100,
];

test('opening balance, movements with the balance after each, closing balance, in each currency', () => {
  const ledger = ledgerOf(TABLE);
  expect(of(ledger, '2026-05-01', '2026-05-31').map((each) => told(ledger, each))).toEqual([
    [
      1300,
      '2026-05-02 F3 invoice 300 1600',
      '2026-05-05 F4 invoice 90 1690',
      '2026-05-05 A1 creditNote -40 1650',
      '2026-05-06 F4 writtenOff -90 1560',
      '2026-05-10 F2 settlement -200 1360',
      '2026-05-20 F3 settlement -300 1060',
      1060,
    ],
    [0, '2026-05-03 U1 invoice 10 10', 10],
  ]);
});

test('a period without movements is an opening balance that stays', () => {
  const ledger = ledgerOf(TABLE);
  expect(of(ledger, '2026-03-01', '2026-03-31').map((each) => told(ledger, each))).toEqual([[1300, 1300]]);
});

test('what was paid on no known day is settled on the day of its issue', () => {
  const ledger = ledgerOf(
    'Client | N° | Date | Échéance | Montant | Statut\nA | F1 | 2026-05-02 | 2026-06-01 | 30 | Payée',
  );
  expect(of(ledger, '2026-05-01', '2026-05-31').map((each) => told(ledger, each))).toEqual([
    [0, '2026-05-02 F1 invoice 30 30', '2026-05-02 F1 settlement -30 0', 0],
  ]);
});

const START = day('2026-01-01');
const serial = fc.integer({ min: START - 60, max: START + 60 });
const ledgers = fc
  .array(
    fc.record({
      kind: fc.constantFrom('Facture', 'Avoir', 'Règlement', 'Acompte reçu', 'Retenue de garantie'),
      issued: fc.oneof(serial, fc.constant('' as const)),
      due: serial,
      amount: fc.integer({ min: -900, max: 900 }).filter((amount) => amount !== 0),
      paid: fc.oneof(fc.constant('' as const), fc.integer({ min: 0, max: 900 })),
      paidOn: fc.oneof(serial, fc.constant('' as const)),
      currency: fc.constantFrom('EUR', 'USD'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    ledgerOf([
      ['Client', 'N°', 'Type', 'Date', 'Échéance', 'Montant', 'Payé', 'Payé le', 'Devise'],
      ...rows.map(({ kind, issued, due, amount, paid, paidOn, currency }, i) => [
        'A',
        `F${String(i)}`,
        ...[kind, issued, due, amount, paid, paidOn, currency],
      ]),
    ]),
  );

test('opening and movements add up to the balance, for every ledger and period', () => {
  fc.assert(
    fc.property(ledgers, fc.integer({ min: -70, max: 70 }), fc.nat(60), (ledger, start, length) => {
      const from = addDays(START, start);
      const to = addDays(from, length);
      const owed = balances(ledger, to).balance;
      const before = balances(ledger, addDays(from, -1)).balance;
      for (const { account, opening, movements, closing } of statement(ledger, 0 as CustomerIndex, from, to)) {
        expect(opening).toBe(at(before, account));
        expect(closing).toBe(at(owed, account));
        expect(opening + movements.reduce((sum, { amount }) => sum + amount, 0)).toBe(closing);
      }
    }),
  );
});
