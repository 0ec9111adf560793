import fc from 'fast-check';
import { manyLines, oneLine } from '../../../core/text/plain';

test.each([
  ['a name', 'Menuiserie Lenoir', 'Menuiserie Lenoir'],
  ['a line that somebody broke', 'Menuiserie\r\nLenoir', 'Menuiserie Lenoir'],
  ['a header that somebody added', 'Lenoir\r\nBcc: all@example.com', 'Lenoir Bcc: all@example.com'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a b c'],
  ['an override that would mirror what follows', 'Lenoir \u202e05,84', 'Lenoir 05,84'],
  ['an isolate that is never closed', '\u2067שלום', 'שלום'],
  ['a mark of direction, which turns nothing round', 'שלום\u200e 12', 'שלום\u200e 12'],
  ['half of a pair', 'a\ud83d', 'a\ufffd'],
  ['a whole pair', '😀', '😀'],
  ['controls', 'a\u0000b\u0007c\u0085d', 'a b c d'],
])('%s', (_, text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('lines stay apart, whatever ends them', () => {
  expect(manyLines(' 12 rue des Tanneurs \r\n44000 Nantes\rFrance\n')).toBe(
    '12 rue des Tanneurs\n44000 Nantes\nFrance',
  );
});

test('what was made plain stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
      expect(() => encodeURIComponent(oneLine(text))).not.toThrow();
    }),
  );
});
