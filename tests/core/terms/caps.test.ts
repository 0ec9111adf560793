import { isoOf } from '../../../core/calendar-date';
import { capOf, excess } from '../../../core/terms/caps';
import { readTerms } from '../../../core/terms/read-terms';
import { regimeOf, regimes, type RegimeId } from '../../../core/terms/regimes/index';
import type { Sector } from '../../../core/terms/regimes/regime';
import { day } from '../../support/day';

const found = (id: RegimeId, issued: string, terms = '', sector?: Sector) => {
  const { caps } = regimeOf(id);
  if (!caps) throw new Error(`${id} has no caps`);
  return capOf(day(issued), caps, { sector, terms: readTerms(terms) });
};

const latest = (...args: Parameters<typeof found>): string => isoOf(found(...args).latest);

describe('France, between businesses', () => {
  test.each([
    ['2025-03-10', '', '2025-05-09', '60 days'],
    ['2025-03-10', '60 jours fin de mois', '2025-05-09', 'more than 45 days end of month stipulate nothing'],
    // fnaseph: both ways of counting are lawful, the later of them is the cap.
    ['2025-03-10', '45 jours fin de mois', '2025-05-15', 'end of month, then 45 days'],
    ['2023-01-15', '45 jours fin de mois', '2023-03-31', '45 days, then end of month'],
    ['2023-01-15', 'fin de mois + 45', '2023-03-31', 'whichever the terms name'],
    ['2024-01-16', '45 jours fin de mois', '2024-03-31', '45 days end of month in a leap year'],
    ['2025-03-10', '30 jours fin de mois', '2025-05-15', 'shorter terms from the end of the month'],
    ['2025-03-01', '45 jours', '2025-04-30', 'no end of month stipulated'],
    ['2025-03-10', '45 jours facture périodique', '2025-04-24', '45 days for a periodic invoice'],
  ])('an invoice of %s on terms “%s” may fall due until %s: %s', (issued, terms, expected) => {
    expect(latest('FR', issued, terms)).toBe(expected);
  });

  test('60 days stay allowed where 45 days end of month give less', () => {
    expect(latest('FR', '2022-12-31', '45 jours fin de mois')).toBe('2023-03-01');
  });

  test.each<readonly [Sector, string, string, string]>([
    ['general', '2025-03-12', '', '2025-05-11'],
    ['transport', '2025-03-12', '', '2025-04-11'],
    ['transport', '2025-03-12', '45 jours fin de mois', '2025-04-11'],
    ['perishables', '2025-03-12', '', '2025-04-11'],
    ['perishables', '2025-03-08', '30 jours facture périodique', '2025-04-09'],
    ['perishables', '2025-03-12', '30 jours facture périodique', '2025-04-19'],
    ['perishables', '2025-02-23', '30 jours facture périodique', '2025-03-30'],
    ['freshMeat', '2025-03-12', '', '2025-04-01'],
    ['spirits', '2025-03-12', '', '2025-04-30'],
  ])('%s: an invoice of %s on terms “%s” may fall due until %s', (sector, issued, terms, expected) => {
    expect(latest('FR', issued, terms, sector)).toBe(expected);
  });
});

test.each<readonly [RegimeId, string]>([
  ['publicBody', '2025-04-09'],
  ['publicHospital', '2025-04-29'],
  ['publicEnterprise', '2025-05-09'],
  ['EU', '2025-05-09'],
  ['UK', '2025-05-09'],
  ['DE', '2025-05-09'],
  ['ES', '2025-05-09'],
  ['IT', '2025-05-09'],
  ['BE', '2025-05-09'],
])('%s: an invoice of 10 March 2025 may fall due until %s, sector and terms aside', (id, expected) => {
  expect(latest(id, '2025-03-10', '45 jours fin de mois', 'transport')).toBe(expected);
});

test('only a consumer has no cap', () => {
  const ids = Object.keys(regimes) as RegimeId[];
  expect(ids.filter((id) => !regimeOf(id).caps)).toEqual(['consumer']);
});

test('the last day allowed exceeds nothing, the next one by a day', () => {
  const cap = found('FR', '2025-03-10');
  expect([8, 9, 10, 20].map((date) => excess(day(`2025-05-${String(date).padStart(2, '0')}`), cap))).toEqual([
    0, 0, 1, 11,
  ]);
});
