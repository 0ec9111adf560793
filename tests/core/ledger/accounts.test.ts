import { ledgerOf } from '../../support/table';

/** The customers of these rows, and of the same rows the other way round. */
const customers = (header: string, ...rows: readonly string[]) =>
  [rows, rows.toReversed()].map((body) => ledgerOf([header, ...body].join('\n')).customers);

test('of two spellings of a code on one day the same one is shown, whichever row comes first', () => {
  const [first, second] = customers(
    'Code client|Client|Date|Échéance|Montant',
    'C1|Dupont SA|2026-05-01|2026-05-31|100',
    'C1|DUPONT|2026-05-01|2026-05-31|100',
  );
  expect(first).toEqual([{ id: 'C1', name: 'Dupont SA', coded: true }]);
  expect(second).toEqual(first);
});

test('without codes too a customer is called as on the latest invoice', () => {
  const [first, second] = customers(
    'Client|Date|Échéance|Montant',
    'DUPONT|2026-05-01|2026-05-31|100',
    'Dupont|2026-06-01|2026-06-30|100',
    'dupont|2026-04-01|2026-06-30|100',
  );
  expect(first).toEqual([{ id: 'Dupont', name: 'Dupont', coded: false }]);
  expect(second).toEqual(first);
});

test('where others have a code, a customer without one is called as on the latest invoice', () => {
  const [first, second] = customers(
    'Code client|Client|Date|Échéance|Montant',
    '|DUPONT|2026-05-01|2026-05-31|100',
    'C1|Lenoir|2026-05-01|2026-05-31|100',
    '|Dupont|2026-06-01|2026-06-30|100',
  );
  expect(first).toContainEqual({ id: 'Dupont', name: 'Dupont', coded: false });
  expect(second).toContainEqual({ id: 'Dupont', name: 'Dupont', coded: false });
});
