import { lateClaims, NO_LATE_CLAIM } from '../../../core/analysis/late-claims';
import type { Item } from '../../../core/ledger/ledger';
import { defaultLaw, type LawOptions } from '../../../core/terms/law';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const HEADER = 'Client|Type|Date|Échéance|Montant|Devise|Montant payé|Date de règlement|Statut|Type de client';

/** Interest and indemnity of one row in currency units. */
const claimed = (row: string, law: Partial<LawOptions> = {}, asOf = '2026-06-30') => {
  const ledger = ledgerOf(`${HEADER}\n${row}`);
  const { interest, indemnity } = lateClaims(ledger, day(asOf), { ...defaultLaw, regime: 'FR', ...law })(0 as Item);
  const units = (minor: number | undefined) => minor && minor / 100;
  return [units(interest), units(indemnity)];
};

test('the law of the customer, on what is open', () => {
  expect(claimed('X||2026-05-01|2026-06-20|3650|EUR')).toEqual([12.15, 40]);
  expect(claimed('X||2026-05-01|2026-06-20|3650|GBP', { regime: 'UK' })).toEqual([11.75, 70]);
});

test('a part that was paid late bore interest until it was paid', () => {
  expect(claimed('X||2026-05-01|2026-06-20|3650|EUR|1825|2026-06-25')).toEqual([9.11, 40]);
  expect(claimed('X||2026-05-01|2026-06-20|3650|EUR|3650|2026-06-25')).toEqual([6.08, 40]);
});

test('a part that was paid on no known day is not counted', () => {
  expect(claimed('X||2026-05-01|2026-06-20|3650|EUR|1825|')).toEqual([6.08, 40]);
});

test('the rate of the terms of sale takes the place of the legal one', () => {
  expect(claimed('X||2026-05-01|2026-06-20|3650|EUR', { agreedRate: 1000 as never })).toEqual([10, 40]);
});

test.each([
  ['in time', 'X||2026-05-01|2026-06-30|3650|EUR'],
  ['paid in time', 'X||2026-05-01|2026-06-20|3650|EUR|3650|2026-06-20'],
  ['of a consumer', 'X||2026-05-01|2026-06-20|3650|EUR||||Particulier'],
  ['of a customer in insolvency proceedings', 'X||2026-05-01|2026-06-20|3650|EUR|||Redressement judiciaire'],
  ['a credit note', 'X|Avoir|2026-05-01|2026-06-20|3650|EUR'],
  ['a deposit received', 'X|Acompte reçu|2026-05-01|2026-06-20|3650|EUR'],
])('nothing is claimed of an item %s', (_, row) => {
  expect(claimed(row)).toEqual([undefined, undefined]);
});

test('nothing is claimed of a customer whose law is not known', () => {
  expect(claimed('X||2026-05-01|2026-06-20|3650|EUR', { regime: undefined })).toEqual([undefined, undefined]);
});

test.each(['Suède', 'Pologne', 'Autriche', 'Bulgarie'])(
  'nothing is claimed in %s, whose reference rate is not that of the ECB throughout',
  (country) => {
    const ledger = ledgerOf(`${HEADER}|Pays\nX||2026-05-01|2026-06-20|3650|EUR|||||${country}`);
    expect(lateClaims(ledger, day('2026-06-30'), { ...defaultLaw, regime: 'FR' })(0 as Item)).toEqual(NO_LATE_CLAIM);
  },
);

test('an indemnity in euros is not claimed of an invoice in dollars', () => {
  expect(claimed('X||2026-05-01|2026-06-20|3650|USD')).toEqual([12.15, undefined]);
});

test('a half-year without a rate: no interest, and the rate that lacks; the indemnity stays', () => {
  const ledger = ledgerOf(`${HEADER}\nX||2026-05-01|2026-06-20|3650|EUR`);
  expect(lateClaims(ledger, day('2026-07-01'), { ...defaultLaw, regime: 'FR' })(0 as Item)).toEqual({
    interest: undefined,
    indemnity: 4000,
    missing: { series: 'ecb', halfYear: 2026 * 2 + 1 },
  });
});
