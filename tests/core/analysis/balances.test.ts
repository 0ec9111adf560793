import fc from 'fast-check';
import { aging } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';
import { balances } from '../../../core/analysis/balances';
import type { Cell, Rows } from '../../../core/cell';
import { at } from '../../../core/column';
import type { Account } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const ASOF = day('2026-06-30');

test('what is late, since when, and which part of it is disputed', () => {
  const open = balances(
    ledgerOf(`
      Client | Type         | Date       | Échéance   | Montant | Montant en litige
      X      | Facture      | 2026-01-01 | 2026-03-31 | 100     | 100
      X      | Facture      | 2026-03-01 | 2026-05-31 | 60      | 20
      X      | Facture      | 2026-05-31 | 2026-06-30 | 500     |
      X      | Avoir        | 2026-05-31 |            | 10      |
      X      | Acompte reçu | 2026-05-31 |            | 900     |
    `),
    ASOF,
  );
  const x = 0 as Account;
  expect([at(open.balance, x), at(open.receivables, x), at(open.overdue, x)]).toEqual([65_000, 66_000, 16_000]);
  expect([at(open.disputed, x), at(open.disputedOverdue, x)]).toEqual([12_000, 12_000]);
  expect([at(open.overdueDays, x), at(open.disputedOverdueDays, x)]).toEqual([
    10_000 * 91 + 6000 * 30,
    10_000 * 91 + 2000 * 30,
  ]);
  expect([at(open.worstLateness, x), at(open.oldestDue, x)]).toEqual([30, day('2026-03-31')]);
});

describe('on every ledger', () => {
  const HEADER: readonly Cell[] = [
    'Client',
    'Type',
    'Date',
    'Échéance',
    'Montant',
    'Payé',
    'Payé le',
    'Devise',
    'Litige',
  ];
  const serial = fc.integer({ min: ASOF - 300, max: ASOF + 100 });
  const amount = fc.integer({ min: 0, max: 5000 });
  const row = fc.tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('Facture', 'Facture', 'Avoir', 'Règlement', 'Acompte reçu', 'Retenue de garantie'),
    serial,
    fc.option(serial, { nil: '' as const }),
    amount,
    fc.option(amount, { nil: '' as const }),
    fc.option(serial, { nil: '' as const }),
    fc.constantFrom('EUR', 'USD'),
    fc.constantFrom('', 'oui'),
  );
  const rows = fc.array(row, { maxLength: 25 }).map((body): Rows => [HEADER, ...body]);

  test('balance, overdue and disputed are those of the aged balance', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const ledger = ledgerOf(table);
        const open = balances(ledger, ASOF);
        for (const group of aging(ledger, { ...defaultAging, asOf: ASOF }).groups) {
          const account = group.account as Account;
          expect(at(open.balance, account)).toBe(group.balance);
          expect(at(open.overdue, account)).toBe(group.overdue.amount);
          expect(at(open.disputed, account)).toBe(group.disputed.amount);
        }
      }),
    );
  });
});
