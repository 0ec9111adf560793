import { at } from '../../../core/column';
import { MONEY, OFFSET, WRITTEN_OFF } from '../../../core/ledger/closings';
import { openAt, type Item, type Ledger } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { ledgerOf, problemsOf } from '../../support/table';

/** Amount and open amount at the end of June, in units. */
const amounts = (ledger: Ledger) =>
  Array.from({ length: ledger.size }, (_, i) => [
    at(ledger.amount, i as Item) / 100,
    openAt(ledger, i as Item, day('2026-06-30')) / 100,
  ]);

const closings = (ledger: Ledger) => Array.from({ length: ledger.size }, (_, i) => at(ledger.closing, i as Item));

describe('a table of open and paid amounts without the whole', () => {
  test('has the invoices that were paid in full', () => {
    const ledger = ledgerOf(`
      Client | Date       | Échéance   | Reste dû | Montant payé | Payé le
      X      | 2026-05-01 | 2026-05-31 | 0        | 100          | 2026-06-10
      X      | 2026-05-01 | 2026-05-31 | 40       | 60           | 2026-06-10
      X      | 2026-05-01 | 2026-05-31 | 0        | -30          | 2026-06-10
    `);
    expect(amounts(ledger)).toEqual([
      [100, 0],
      [100, 40],
      [30, 0],
    ]);
    expect(problemsOf(ledger)).toEqual([]);
  });

  test('has the credit notes that were used up, as its type calls them', () => {
    const rows = 'Client|Type|Date|Reste dû|Montant payé|Payé le\nX|Avoir|2026-05-01|0|30|2026-06-10';
    expect(amounts(ledgerOf(rows))).toEqual([[-30, 0]]);
  });
});

test('a payment of nothing is an overpayment', () => {
  const ledger = ledgerOf('Client|Échéance|Montant|Payé|Payé le\nX|2026-05-31|0|50|2026-06-10');
  expect([amounts(ledger), problemsOf(ledger)]).toEqual([[[0, -50]], ['2 overpaid']]);
});

describe('a status that says how an item was closed', () => {
  const closed = (rows: string) => ledgerOf(`Client|Date|Échéance|Montant|Payé|Reste dû|Payé le|Statut\n${rows}`);

  test.each([
    ['Irrécouvrable', WRITTEN_OFF],
    ['Compensée', OFFSET],
  ])('“%s” tells how, where no amount or the whole is said to be settled', (status, closing) => {
    const rows = ['||2026-05-10', '1000||2026-05-10', '|0|2026-05-10'];
    const ledger = closed(rows.map((row) => `X|2026-04-01|2026-05-01|1000|${row}|${status}`).join('\n'));
    expect(closings(ledger)).toEqual([closing, closing, closing]);
  });

  test.each(['Irrécouvrable', 'Compensée'])('“%s” does not turn the money received into something else', (status) => {
    const ledger = closed(`X|2026-04-01|2026-05-01|1000|600||2026-05-10|${status}`);
    expect([closings(ledger), amounts(ledger)]).toEqual([[MONEY], [[1000, 400]]]);
    expect(problemsOf(ledger)).toEqual(['2 settledButOpen']);
  });
});

test('an overpayment is told with the amount that was paid, where the open one is blank', () => {
  const { problems } = ledgerOf(
    'Client|Échéance|Montant|Reste dû|Montant payé|Payé le\nX|2026-05-31|100||150|2026-06-10',
  );
  expect(problems.map(({ code, field, value }) => [code, field, value])).toEqual([['overpaid', 'paid', 150]]);
});

test.each([
  ['remaining amounts', 'Client|Échéance|Solde\nX|2026-03-01|80', true],
  ['paid amounts without days', 'Client|Échéance|Montant|Payé\nX|2026-03-01|80|20', true],
  ['a column of payment days that holds none', 'Client|Échéance|Montant|Payé le\nX|2026-03-01|80|', true],
  ['invoices said to be paid', 'Client|Échéance|Montant|Statut\nX|2026-03-01|80|Payée\nX|2026-03-01|80|', true],
  ['a day of payment', 'Client|Échéance|Montant|Payé le\nX|2026-03-01|80|2026-03-02\nX|2026-03-01|80|', false],
])('a table speaks of one day only until it knows a payment day: %s', (_, rows, snapshot) => {
  expect(ledgerOf(rows).snapshot).toBe(snapshot);
});
