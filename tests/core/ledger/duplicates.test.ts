import { duplicates } from '../../../core/ledger/duplicates';
import { ledgerOf } from '../../support/table';

const rowsOf = (...rows: string[]): readonly (readonly unknown[])[] =>
  duplicates(ledgerOf(['Client|N° facture|Date|Échéance|Montant', ...rows].join('\n'))).map(
    ({ row, value, assumed }) => [row, value, assumed],
  );

test('the same customer, number, dates and amount stand twice', () => {
  expect(
    rowsOf('X|F1|2026-01-01|2026-01-31|10', 'Y|F2|2026-01-01|2026-01-31|10', 'X|F1|2026-01-01|2026-01-31|10'),
  ).toEqual([[4, 'F1', 2]]);
});

test.each([
  ['another customer', 'Y|F1|2026-01-01|2026-01-31|10'],
  ['another due date, as instalments have', 'X|F1|2026-01-01|2026-02-28|10'],
  ['another date', 'X|F1|2026-01-02|2026-01-31|10'],
  ['another amount', 'X|F1|2026-01-01|2026-01-31|10,01'],
  ['another number, were it by a zero', 'X|0F1|2026-01-01|2026-01-31|10'],
])('%s makes another item', (_, row) => {
  expect(rowsOf('X|F1|2026-01-01|2026-01-31|10', row)).toEqual([]);
});

test('items without number are told apart by nobody, and none is accused', () => {
  expect(rowsOf('X||2026-01-01|2026-01-31|10', 'X||2026-01-01|2026-01-31|10')).toEqual([]);
});
