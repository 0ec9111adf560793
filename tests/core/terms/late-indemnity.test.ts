import { lateIndemnity } from '../../../core/terms/late-indemnity';
import { regimeOf, regimes, type RegimeId } from '../../../core/terms/regimes/index';
import { day } from '../../support/day';

const indemnity = (id: RegimeId, amount: number, until = '2025-05-16'): number | undefined => {
  const { indemnity: of } = regimeOf(id);
  return of && lateIndemnity(Math.round(amount * 100), day('2025-05-15'), day(until), of) / 100;
};

test.each<readonly [RegimeId, number, number]>([
  ['FR', 1, 40],
  ['FR', 1_000_000, 40],
  ['publicBody', 50, 40],
  ['DE', 50, 40],
  ['UK', 999.99, 40],
  ['UK', 1000, 70],
  ['UK', 9999.99, 70],
  ['UK', 10_000, 100],
])('%s, an invoice of %d that is a day late: %d', (id, amount, expected) => {
  expect(indemnity(id, amount)).toBe(expected);
});

test('nothing for an invoice in time, and nothing for a credit', () => {
  expect(indemnity('FR', 100, '2025-05-15')).toBe(0);
  expect(indemnity('UK', 100, '2025-05-14')).toBe(0);
  expect(indemnity('FR', -100)).toBe(0);
});

test('only a consumer owes none at all', () => {
  expect((Object.keys(regimes) as RegimeId[]).filter((id) => indemnity(id, 100) === undefined)).toEqual(['consumer']);
});
