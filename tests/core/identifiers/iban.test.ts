/** Source of the valid numbers: the examples of SWIFT's IBAN Registry. */
import * as fc from 'fast-check';
import { isIban } from '../../../core/identifiers/iban';

test.each([
  'AT61 1904 3002 3457 3201',
  'BE68 5390 0754 7034',
  'CH93 0076 2011 6238 5295 7',
  'DE89 3704 0044 0532 0130 00',
  'DK50 0040 0440 1162 43',
  'ES91 2100 0418 4502 0005 1332',
  'FR14 2004 1010 0505 0001 3M02 606',
  'fr1420041010050500013m02606',
  'GB29 NWBK 6016 1331 9268 19',
  'IE29 AIBK 9311 5212 3456 78',
  'IT60 X054 2811 1010 0000 0123 456',
  'LU28 0019 4006 4475 0000',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'NL91 ABNA 0417 1643 00',
  'NO93 8601 1117 947',
  'PL61 1090 1014 0000 0712 1981 2874',
  'PT50-0002-0123-1234-5678-9015-4',
  'SE45 5000 0000 0583 9825 7466',
])('%s is an IBAN', (text) => {
  expect(isIban(text)).toBe(true);
});

test.each([
  ['FR14 2004 1010 0505 0001 3M02 607', 'another digit'],
  ['FR41 2004 1010 0505 0001 3M02 606', 'check digits swapped'],
  ['FR14 2004 1010 0505 0001 3M02 60', 'a digit short'],
  ['BE36 5390 0754 7034 1234', 'right by 97, too long for Belgium'],
  ['AD48 0001 2030 2003 5910 01', 'right by 97, too short for Andorra'],
  ['QQ93 1234 5678', 'no country'],
  ['20041 01005 0500013M026 06', 'a French RIB'],
  ['FR14 2004 1010 0505 0001 3M02 60é', 'a letter with an accent'],
  ['', 'nothing'],
])('%s is no IBAN: %s', (text) => {
  expect(isIban(text)).toBe(false);
});

test('one wrong digit is always found', () => {
  const iban = 'DE89370400440532013000';
  fc.assert(
    fc.property(fc.integer({ min: 2, max: iban.length - 1 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
      const digit = (Number(iban.charAt(place)) + change) % 10;
      expect(isIban(iban.slice(0, place) + digit.toString() + iban.slice(place + 1))).toBe(false);
    }),
  );
});
