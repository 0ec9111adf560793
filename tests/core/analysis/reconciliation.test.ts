import { noBooks, reconciliations, type Books } from '../../../core/analysis/reconciliation';
import type { Day } from '../../../core/calendar-date';
import type { Currency, Minor } from '../../../core/money';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const ledger = ledgerOf(`
  Client | N° facture | Date de facture | Échéance   | Montant TTC | Payé  | Payé le    | Devise | Type             | Compte | Statut
  Lenoir | 1          | 2026-05-10      | 2026-06-09 | 800,50      |       |            | EUR    | Facture          | 411    |
  Lenoir | 2          | 2026-05-11      | 2026-06-10 | 100,00      |       |            | EUR    | Avoir            | 411    |
  Auvray | 3          | 2026-05-12      | 2026-06-11 | 300,00      | 300   | 2026-06-20 | EUR    | Facture          | 411    |
  Auvray | 4          | 2026-05-13      | 2026-06-12 | 40,00       |       |            | EUR    | Facture          | 416    |
  Auvray | 5          | 2026-05-14      |            | 60,00       |       |            | EUR    | Acompte reçu     | 4191   |
  Auvray | 6          | 2026-05-14      | 2026-06-13 | 70,00       |       |            | EUR    | Facture          | 411    | Annulée
  Miller | 7          | 2026-05-15      | 2026-06-14 | 99,00       |       |            | USD    | Facture          | 411    |
  Miller | 8          | 2026-07-15      | 2026-08-14 | 55,00       |       |            | USD    | Facture          | 411    |
`);
const AS_OF = day('2026-06-30');
const books = (balances: Readonly<Record<string, number>>, asOf?: Day): Books => ({
  asOf,
  balances: new Map(
    Object.entries(balances).map(([code, amount]) => [code as Currency, Math.round(amount * 100) as Minor]),
  ),
});
/** 800.50 − 100 + 40: doubtful included, the deposit and what is cancelled not. */
const HERE = 740.5;

test('books that agree differ by nothing, and nothing is suspected', () => {
  expect(reconciliations(ledger, AS_OF, books({ EUR: HERE }))).toEqual([
    { currency: 'EUR', books: 74050, here: 74050, difference: 0, suspects: [] },
  ]);
});

test.each([
  ['an invoice that the books lack', 'EUR', HERE - 800.5, [{ code: 'onlyHere', item: 0 }]],
  ['a credit note that the books lack', 'EUR', HERE + 100, [{ code: 'onlyHere', item: 1 }]],
  ['an invoice that is paid here only', 'EUR', HERE + 300, [{ code: 'onlyInBooks', item: 2 }]],
  ['the deposits received', 'EUR', HERE - 60, [{ code: 'deposits' }]],
  ['what is left out', 'EUR', HERE + 70, [{ code: 'leftOut' }]],
  ['an invoice issued later', 'USD', 99 + 55, [{ code: 'onlyInBooks', item: 6 }]],
  ['nothing that is known', 'EUR', HERE + 12.34, []],
])('a difference as large as %s points there', (_, currency, balance, suspects) => {
  expect(reconciliations(ledger, AS_OF, books({ [currency]: balance }))).toMatchObject([{ currency, suspects }]);
});

test('a currency that the table does not have is compared with nothing', () => {
  expect(reconciliations(ledger, AS_OF, books({ CHF: 10 }))).toMatchObject([
    { books: 1000, here: 0, difference: 1000 },
  ]);
});

test('without balances there is nothing to compare', () => {
  expect(reconciliations(ledger, AS_OF, noBooks)).toEqual([]);
});

test.each([
  ['2026-06-30', 1],
  ['2026-05-31', 0],
])('balances of %s are compared on 30 June: %i', (taken, count) => {
  expect(reconciliations(ledger, AS_OF, books({ EUR: HERE }, day(taken)))).toHaveLength(count);
});

test('an item that stands twice is suspected once, where it stands again', () => {
  const rows = [
    'Client | N° facture | Date de facture | Échéance   | Montant TTC',
    'Lenoir | 1          | 2026-05-10      | 2026-06-09 | 10,00',
    'Lenoir | 1          | 2026-05-10      | 2026-06-09 | 10,00',
  ];
  expect(reconciliations(ledgerOf(rows.join('\n')), AS_OF, books({ EUR: 10 }))).toMatchObject([
    { suspects: [{ code: 'twice', item: 1 }] },
  ]);
});

test('at most five suspects are named', () => {
  const header = 'Client | N° facture | Date de facture | Échéance   | Montant TTC';
  const rows = Array.from({ length: 8 }, (_, i) => `Lenoir | ${i} | 2026-05-10 | 2026-06-09 | 10,00`);
  const [found] = reconciliations(ledgerOf([header, ...rows].join('\n')), AS_OF, books({ EUR: 70 }));
  expect(found?.suspects).toHaveLength(5);
});
