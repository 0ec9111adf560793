import { ledgerOf } from '../../support/table';

test('a customer is written to as the latest invoice that says it, whatever the order of rows', () => {
  const lines = [
    'A | 2026-01-01 | 10 | old@example.com     | fr',
    'A | 2026-03-01 | 10 | zoe@example.com     | -',
    'A | 2026-03-01 | 10 | accounts@example.com |',
    'A | 2026-04-01 | 10 | -                   |',
    'B | 2026-01-01 | 10 |                     | Allemand',
  ];
  for (const rows of [lines, [...lines].reverse()]) {
    const { customers, contacts } = ledgerOf(`Client | Date | Montant | E-mail | Langue\n${rows.join('\n')}`);
    const of = (name: string) => customers.findIndex((customer) => customer.name === name);
    expect(contacts.email?.[of('A')]).toBe('accounts@example.com');
    expect(contacts.language?.[of('A')]).toBe('fr');
    expect([contacts.email?.[of('B')], contacts.language?.[of('B')]]).toEqual(['', 'Allemand']);
    expect(contacts.address).toBeUndefined();
  }
});
