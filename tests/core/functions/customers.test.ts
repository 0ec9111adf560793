import { customerNamed } from '../../../core/functions/customers';
import { textIn } from '../../../core/text/text';
import { ledgerOf } from '../../support/table';

const HEADER = 'Code client|Client|Échéance|Montant';

test.each([
  ['100|Dupont|2026-05-31|100', '|100|2026-05-31|7'],
  ['|100|2026-05-31|7', '100|Dupont|2026-05-31|100'],
])('a code is that of its customer, whoever else is called so: %s', (...rows) => {
  const ledger = ledgerOf([HEADER, ...rows].join('\n'));
  const found = customerNamed(ledger, textIn('en'))('100');
  expect(found.ok && ledger.customers[found.value]).toEqual({ id: '100', name: 'Dupont', coded: true });
});

test('a customer with a code and one without who have the same name are refused with both', () => {
  const ledger = ledgerOf(`${HEADER}\nC1|Dupont|2026-05-31|100\n|Dupont|2026-05-31|7`);
  expect(customerNamed(ledger, textIn('en'))('Dupont')).toEqual({
    ok: false,
    error: { error: '#N/A', message: '“Dupont” is both C1 and Dupont: use the code.' },
  });
});
