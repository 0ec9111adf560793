import fc from 'fast-check';
import { addressesIn, mailboxHeader, textHeader } from '../../../../core/dunning/mime/headers';

test.each([
  ['plain', 'Rappel : facture FA-240', 'Subject: Rappel : facture FA-240'],
  ['with an accent', 'Échéance', 'Subject: =?UTF-8?B?w4ljaMOpYW5jZQ==?='],
  ['that looks encoded', '=?UTF-8?B?QQ==?=', 'Subject: =?UTF-8?B?PT9VVEYtOD9CP1FRPT0/PQ==?='],
  ['with two spaces', 'a  b', 'Subject: =?UTF-8?B?YSAgYg==?='],
])('a subject %s', (_, text, header) => {
  expect(textHeader('Subject', text)).toBe(header);
});

test('a name is quoted, and encoded where quotes do not hold it', () => {
  const to = (name: string) => mailboxHeader('To', [{ name, address: 'a@example.com' }]);
  expect(to('Lenoir, fils')).toBe('To: "Lenoir, fils"\r\n <a@example.com>');
  expect(to('Le "Noir"')).toBe('To: =?UTF-8?B?TGUgIk5vaXIi?=\r\n <a@example.com>');
  expect(to('')).toBe('To: a@example.com');
});

test('a header is ASCII in lines of at most 78, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (text) => {
      for (const header of [
        textHeader('Subject', text),
        mailboxHeader('To', [{ name: text, address: 'a@example.com' }]),
      ]) {
        const [first = '', ...folded] = header.split('\r\n');
        expect(first).toMatch(/^(?:Subject|To): [ -~]*$/);
        for (const line of folded) expect(line).toMatch(/^ [!-~]+$/);
        for (const line of [first, ...folded]) expect(line.length).toBeLessThanOrEqual(76);
      }
    }),
  );
});

test.each([
  ['a@example.com', ['a@example.com']],
  ['A <a@example.com>; b@example.com, a@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com\r\nBcc: c@example.com', ['a@example.com', 'c@example.com']],
  ["o'neil+ap@sub.example.com", ["o'neil+ap@sub.example.com"]],
  ['à demander', []],
  ['a@example', []],
  ['a@@example.com', []],
  ['a.@example.com', []],
  ['é@example.com', []],
  ['"a b"@example.com', []],
  [`${'a'.repeat(250)}@example.com`, []],
])('the addresses in “%s” are %j', (cell, addresses) => {
  expect(addressesIn(cell)).toEqual(addresses);
});
