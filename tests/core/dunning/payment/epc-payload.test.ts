/** Source of the limits: European Payments Council, EPC069-12. */
import { epcPayload, type Transfer } from '../../../../core/dunning/payment/epc-payload';
import type { Currency, Minor } from '../../../../core/money';

const transfer = (change: Partial<Transfer> = {}): Transfer => ({
  holder: 'Ateliers Verdier',
  iban: 'FR14 2004 1010 0505 0001 3M02 606',
  bic: '',
  currency: 'EUR' as Currency,
  amount: 248_040 as Minor,
  remittance: 'C0104 FA-240',
  ...change,
});
const amount = (cents: number) => transfer({ amount: cents as Minor });

test('a transfer is written line by line', () => {
  expect(epcPayload(transfer({ bic: 'psst fr pp xxx' }))?.split('\n')).toEqual([
    'BCD',
    '002',
    '1',
    'SCT',
    'PSSTFRPPXXX',
    'Ateliers Verdier',
    'FR1420041010050500013M02606',
    'EUR2480.40',
    '',
    '',
    'C0104 FA-240',
  ]);
});

test('what is not said at the end is left out', () => {
  expect(epcPayload(transfer({ remittance: '' }))?.split('\n')).toHaveLength(8);
});

test.each([
  ['one cent', amount(1), 'EUR0.01'],
  ['ten cents', amount(10), 'EUR0.10'],
  ['the most', amount(99_999_999_999), 'EUR999999999.99'],
])('%s is written with a point', (_, given, written) => {
  expect(epcPayload(given)?.split('\n')[7]).toBe(written);
});

test.each([
  ['nothing to pay', amount(0)],
  ['more than the most', amount(100_000_000_000)],
  ['another currency', transfer({ currency: 'CHF' as Currency })],
  ['a wrong IBAN', transfer({ iban: 'FR14 2004 1010 0505 0001 3M02 607' })],
  ['no holder', transfer({ holder: '' })],
  ['a holder of 71 letters, which no bank would find', transfer({ holder: 'é'.repeat(71) })],
  ['a remittance of 141 letters', transfer({ remittance: 'x'.repeat(141) })],
  ['more bytes than 331', transfer({ holder: '漢'.repeat(70), remittance: 'x'.repeat(140) })],
  ['an account in Switzerland without BIC', transfer({ iban: 'CH93 0076 2011 6238 5295 7' })],
  ['an account outside SEPA', transfer({ iban: 'AE07 0331 2345 6789 0123 456', bic: 'EBILAEAD' })],
])('%s makes no code', (_, given) => {
  expect(epcPayload(given)).toBeUndefined();
});

test('an account in Switzerland can be paid with its BIC', () => {
  expect(epcPayload(transfer({ iban: 'CH93 0076 2011 6238 5295 7', bic: 'POFICHBEXXX' }))).toContain('POFICHBEXXX\n');
});

test.each([
  ['a holder of 70 letters', transfer({ holder: 'é'.repeat(70) })],
  ['a remittance of 140 letters', transfer({ remittance: 'x'.repeat(140) })],
])('%s is as long as it may be', (_, given) => {
  expect(epcPayload(given)).toBeDefined();
});
