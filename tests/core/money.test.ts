import fc from 'fast-check';
import { currencyNamed, digitsOf, exactMinor, toDecimal, toMinor, type Currency } from '../../core/money';

describe('an amount is rounded to the minor unit as its decimal is written', () => {
  test.each([
    ['exact cents', 1234.56, 2, 123_456, true],
    ['a half away from zero, though the double lies below it', 1.005, 2, 101, false],
    ['a negative half away from zero', -1.005, 2, -101, false],
    ['a half that a multiplication would lose', 8.575, 2, 858, false],
    ['another half', 1.255, 2, 126, false],
    ['just below a half', 1.0049, 2, 100, false],
    ['what a sum of doubles leaves behind', 0.1 + 0.2, 2, 30, true],
    ['what a double holds beyond 15 digits', 1.1 * (1 + 3e-15), 2, 110, true],
    ['a fifteenth digit, which somebody wrote', 1.10000000000001, 2, 110, false],
    ['a fifteenth digit beside large ones', 9.90000000000001, 2, 990, false],
    ['a currency without minor units', 1234, 0, 1234, true],
    ['a currency with three digits', 1.2345, 3, 1235, false],
    ['nothing', 0, 2, 0, true],
    ['less than half a cent', 0.004, 2, 0, false],
    ['half a cent', 0.005, 2, 1, false],
    ['less than a thousandth of a cent', 0.000004, 2, 0, false],
    ['a very large amount', 9_876_543_210.12, 2, 987_654_321_012, true],
  ])('%s', (_, value, digits, minor, exact) => {
    expect(toMinor(value, digits)).toEqual({ minor, exact });
  });

  test('the quick answer for exact amounts goes by the same 15 digits', () => {
    expect(exactMinor(1.1 * (1 + 3e-15), 2)).toBe(110);
    expect(exactMinor(9.90000000000001, 2)).toBeNaN();
    expect(exactMinor(1.005, 2)).toBeNaN();
    expect(exactMinor(-0, 2)).toBe(0);
    expect(exactMinor(-Infinity, 2)).toBeNaN();
  });

  test('what cannot stay exact is refused', () => {
    expect(toMinor(1e15, 2)).toBeUndefined();
    expect(toMinor(Infinity, 2)).toBeUndefined();
    expect(toMinor(NaN, 2)).toBeUndefined();
  });

  test('every number of cents survives being a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const eur = 'EUR' as Currency;
        expect(toMinor(toDecimal(cents, eur), 2)).toEqual({ minor: cents, exact: true });
      }),
    );
  });

  test('a tail of a half rounds away from zero, whatever the cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        const written = Number(`${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}5`);
        expect(toMinor(written, 2)?.minor).toBe(cents + 1);
      }),
    );
  });
});

test.each([
  ['eur', 'EUR'],
  [' € ', 'EUR'],
  ['US$', 'USD'],
  ['£', 'GBP'],
  ['CHF', 'CHF'],
  ['chf', 'CHF'],
  ['$', 'USD'],
  ['euros', 'EUR'],
  ['JPY', 'JPY'],
  ['CLF', 'CLF'],
  ['XCG', 'XCG'],
  ['francs', undefined],
  ['XXQ', undefined],
  ['ABC', undefined],
  ['TTC', undefined],
  ['NET', undefined],
  ['XXX', undefined],
  ['FRF', undefined],
  ['', undefined],
])('the currency written “%s” is %s', (text, currency) => {
  expect(currencyNamed(text)).toBe(currency);
});

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['TND', 3],
  ['CLF', 4],
])('%s has %i decimals', (currency, digits) => {
  expect(digitsOf(currency as Currency)).toBe(digits);
});
