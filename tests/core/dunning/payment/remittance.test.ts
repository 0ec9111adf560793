import { remittanceOf } from '../../../../core/dunning/payment/remittance';
import { invoice, message } from '../../../support/message';

const items = (...numbers: readonly string[]) =>
  numbers.map((number) => invoice(number, '2026-05-10', { amount: 100 }));

test.each([
  ['the code and the numbers', message({ items: items('FA-1', 'FA-2') }), 'C0104 FA-1 FA-2'],
  [
    'the numbers, where the name stands for the code',
    message({ items: items('FA-1'), customer: { id: 'Lenoir', name: 'Lenoir' } }),
    'FA-1',
  ],
  ['only letters that every bank passes on', message({ items: items('Fé_1#2\n/3') }), 'C0104 Fe 1 2 /3'],
  [
    'the number of an invoice in several instalments once',
    message({ items: items('T1', 'T2', 'T1', 'T1') }),
    'C0104 T1 T2',
  ],
  ['no numbers that do not exist', message({ items: items('', '–') }), 'C0104'],
])('a transfer quotes %s', (_, given, text) => {
  expect(remittanceOf(given)).toBe(text);
});

test('numbers are left out whole where a transfer has no room for them', () => {
  const quoted = remittanceOf(
    message({ items: items(...Array.from({ length: 40 }, (_, i) => `FA-2026-${1000 + i}`)) }),
  );
  expect(quoted).toMatch(/^C0104( FA-2026-\d{4}){10}$/);
});
