import { at } from '../../../core/column';
import { MONEY, OFFSET, WRITTEN_OFF } from '../../../core/ledger/closings';
import type { Account, Item, Ledger } from '../../../core/ledger/ledger';
import { ledgerOf } from '../../support/table';

const accounts = (ledger: Ledger) =>
  ledger.accounts.map(({ customer }, i) => ({
    customer: ledger.customers[customer]?.name,
    limit: at(ledger.limit, i as Account),
    reachable: at(ledger.reachable, i as Account) === 1,
    insolvent: at(ledger.insolvent, i as Account) === 1,
  }));

test('a credit limit is that of the latest invoice, of two on one day the smaller, whatever the order of rows', () => {
  const lines = [
    'A|2026-01-01|10|5000',
    'A|2026-03-01|10|2 000,50 €',
    'A|2026-03-01|10|3000',
    'A|2026-04-01|10|',
    'B|2026-01-01|10|',
  ];
  for (const rows of [lines, [...lines].reverse()]) {
    const ledger = ledgerOf(`Client|Date|Montant|Encours autorisé\n${rows.join('\n')}`);
    const limits = new Map(accounts(ledger).map(({ customer, limit }) => [customer, limit]));
    expect([limits.get('A'), limits.get('B')]).toEqual([200050, NaN]);
  }
});

test('a cancelled invoice grants no limit', () => {
  const ledger = ledgerOf(`Client|Date|Montant|Encours autorisé|Statut
A|2026-02-01|10|7000|Brouillon
A|2026-01-01|10|5000|
A|2026-06-01|10|1|Annulée`);
  expect(accounts(ledger).map(({ limit }) => limit)).toEqual([500_000]);
});

test('an address may hold the word “total”', () => {
  const ledger = ledgerOf('Client|Date|Montant|E-mail\nA|2026-01-01|10|compta@total.example.com\nB|2026-01-01|10|−');
  expect(accounts(ledger).map(({ reachable }) => reachable)).toEqual([true, false]);
});

test('who has an e-mail address or a telephone number on any row can be reached', () => {
  const ledger = ledgerOf(`Client|Date|Montant|E-mail|Téléphone
A|2026-01-01|10|compta@example.com|
A|2026-02-01|10||
B|2026-01-01|10|-|01 99 00 00 00
C|2026-01-01|10||`);
  expect(accounts(ledger).map(({ reachable }) => reachable)).toEqual([true, true, false]);
});

test('insolvency proceedings are a fact of the customer, and the item stays owed', () => {
  const ledger = ledgerOf('Client|Date|Montant|Statut\nA|2026-01-01|10|Redressement judiciaire\nB|2026-01-01|10|');
  expect(accounts(ledger).map(({ insolvent }) => insolvent)).toEqual([true, false]);
  expect(ledger.size).toBe(2);
});

test('facts stay with their account when a total row takes its own away', () => {
  const ledger = ledgerOf(`Client|N°|Date|Montant|Encours autorisé
Total|||30|
A|F1|2026-01-01|10|100
B|F2|2026-01-01|20|200`);
  expect(accounts(ledger).map(({ customer, limit }) => [customer, limit])).toEqual([
    ['A', 10000],
    ['B', 20000],
  ]);
});

test('a status says how an item was closed', () => {
  const ledger = ledgerOf(`Client|Date|Montant|Date de paiement|Statut
A|2026-01-01|10|2026-02-01|Payée
A|2026-01-01|10|2026-02-01|Irrécouvrable
A|2026-01-01|10|2026-02-01|Compensée`);
  expect([0, 1, 2].map((i) => at(ledger.closing, i as Item))).toEqual([MONEY, WRITTEN_OFF, OFFSET]);
});
