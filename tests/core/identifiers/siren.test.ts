/** Numbers of real registers, as they are published on the sites of those who bear them. */
import * as fc from 'fast-check';
import { isSiren, isSiret } from '../../../core/identifiers/siren';

test.each(['732 829 320', '303 265 045', '356000000', '217601 145', ' 775.672.272 ', '552 100 554'])(
  '%s is a SIREN',
  (text) => {
    expect(isSiren(text)).toBe(true);
  },
);

test.each([
  ['732 829 321', 'another check digit'],
  ['723 829 320', 'two digits swapped'],
  ['73282932', 'eight digits'],
  ['7328293200', 'ten digits'],
  ['73282932O', 'a letter for a digit'],
  ['000 000 000', 'nobody'],
  ['FR44732829320', 'a VAT number'],
  ['', 'nothing'],
])('%s is no SIREN: %s', (text) => {
  expect(isSiren(text)).toBe(false);
});

test.each(['732 829 320 00074', '73282932000074', '542 097 324 0006 6', '057 813 131 00026'])(
  '%s is a SIRET',
  (text) => {
    expect(isSiret(text)).toBe(true);
  },
);

test.each(['356 000 000 00048', '356 000 000 09075', '35600000049837'])('%s is a SIRET of La Poste', (text) => {
  expect(isSiret(text)).toBe(true);
});

test.each([
  ['732 829 320 00075', 'another check digit'],
  ['732 829 321 00074', 'not a SIREN'],
  ['732 829 320', 'a SIREN'],
  ['35600000049838', 'of La Poste, but its digits do not sum to a multiple of 5'],
  ['73282932000013', 'a sum of digits that is a multiple of 5 is not enough for others than La Poste'],
])('%s is no SIRET: %s', (text) => {
  expect(isSiret(text)).toBe(false);
});

test('one wrong digit is always found', () => {
  const siren = '732829320';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: siren.length - 1 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
      const digit = (Number(siren.charAt(place)) + change) % 10;
      expect(isSiren(siren.slice(0, place) + digit.toString() + siren.slice(place + 1))).toBe(false);
    }),
  );
});
