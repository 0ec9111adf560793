import fc from 'fast-check';
import { base64, utf8 } from '../../../../core/dunning/mime/bytes';

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/\p{Cs}/u.test(text));
      expect(utf8(text)).toEqual([...Buffer.from(text, 'utf8')]);
    }),
  );
});

test('base64 is that of RFC 4648', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(base64([...bytes])).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
