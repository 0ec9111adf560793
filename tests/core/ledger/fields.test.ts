import { fields, fieldsByHeader, isField } from '../../../core/ledger/fields';
import { fold } from '../../../core/ledger/fold';

const fieldNamed = (header: string): string | undefined => fieldsByHeader.get(fold(header))?.[0]?.field;

test('no header stands under two fields', () => {
  const shared = [...fieldsByHeader].filter(([, claims]) => claims.length > 1).map(([header]) => header);
  expect(shared).toEqual([]);
});

test('every header listed names its own field', () => {
  const listed = fields.flatMap(({ field, headers }) => headers.map((header) => [header, field]));
  expect(listed.map(([header = '']) => [header, fieldNamed(header)])).toEqual(listed);
});

test.each([
  ['Date éch.', 'due'],
  ["Date d'éch.", 'due'],
  ['Éch.', 'due'],
  ['Dt échéance', 'due'],
  ['DATE LIMITE', 'due'],
  ['Payable le', 'due'],
  ['Maturity', 'due'],
  ["Date d'exigibilité", 'due'],
  ['Date exigibilité', 'due'],
  ['Net à payer', 'amount'],
  ['Open', 'open'],
  ['Due amount', 'open'],
  ['Unpaid', 'open'],
  ['Solde TTC', 'open'],
  ['Montant restant dû', 'open'],
  ['Reste à encaisser', 'open'],
])('“%s” means %s', (header, field) => {
  expect(fieldNamed(header)).toBe(field);
});

test.each([
  ['Due', 'a date or an amount'],
  ['DateLet', 'the day of the lettering, not of the payment'],
])('“%s” means nothing: it is %s', (header) => {
  expect(fieldNamed(header)).toBeUndefined();
});

test('the name of a field is none that every object has', () => {
  expect([isField('due'), isField('toString'), isField('Due')]).toEqual([true, false, false]);
});
