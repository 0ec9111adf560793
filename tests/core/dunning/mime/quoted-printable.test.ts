import fc from 'fast-check';
import { quotedPrintable } from '../../../../core/dunning/mime/quoted-printable';

/** RFC 2045, 6.7, the other way round. */
function decoded(text: string): string {
  const joined = text.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, pair: string) => String.fromCharCode(parseInt(pair, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

test.each([
  ['plain text', 'Bonjour', 'Bonjour'],
  ['an equals sign', 'a=b', 'a=3Db'],
  ['an accent', 'é', '=C3=A9'],
  ['a space at the end of a line', 'a \nb', 'a=20\r\nb'],
  ['76 letters', 'x'.repeat(76), 'x'.repeat(76)],
  ['77 letters', 'x'.repeat(77), `${'x'.repeat(75)}=\r\nxx`],
])('%s', (_, text, encoded) => {
  expect(quotedPrintable(text)).toBe(encoded);
});

test('what was written is read, and no line is longer than 76', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), { maxLength: 5 }), (lines) => {
      const text = lines.map((line) => line.replace(/[\r\n]/g, '')).join('\n');
      const encoded = quotedPrintable(text);
      expect(decoded(encoded)).toBe(text.replace(/\n/g, '\r\n'));
      expect(
        encoded.split('\r\n').filter((line) => line.length > 76 || !/^[\t -~]*$/.test(line) || /[\t ]$/.test(line)),
      ).toEqual([]);
    }),
  );
});
