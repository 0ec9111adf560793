import { brokenPromises, type PromiseMade } from '../../../core/analysis/promises';
import { defaultRisk } from '../../../core/analysis/risk/options';
import { risk } from '../../../core/analysis/risk/score';
import { isoOf } from '../../../core/calendar-date';
import { at } from '../../../core/column';
import { BEFORE_ALL, type Account, type CustomerIndex, type Item, type Ledger } from '../../../core/ledger/ledger';
import type { Minor } from '../../../core/money';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const ASOF = day('2026-06-30');
const ONLY = 0 as Account;

const ledgerWith = (...lines: readonly string[]): Ledger =>
  ledgerOf(`Client | Date | Échéance | Montant | Payé | Payé le | Litige | Promesse\n${lines.join('\n')}`);

function found(ledger: Ledger, given: readonly PromiseMade[] = []) {
  const { count, openSince } = brokenPromises(ledger, ASOF, given);
  const since = at(openSince, ONLY);
  return [at(count, ONLY), since === BEFORE_ALL ? '' : isoOf(since)];
}

const promisedFor = (by: string, paid = '', paidOn = '', disputed = '') =>
  `A | 2025-01-01 | 2025-01-31 | 100 | ${paid} | ${paidOn} | ${disputed} | ${by}`;

test.each([
  ['whose day has passed is broken', promisedFor('2026-06-29'), [1, '2026-06-29']],
  ['whose day is the as-of date is not broken yet', promisedFor('2026-06-30'), [0, '']],
  ['whose day is to come is not', promisedFor('2026-07-15'), [0, '']],
  ['paid on its day is kept', promisedFor('2026-06-15', '100', '2026-06-15'), [0, '']],
  ['paid a day later was broken, and nothing is open', promisedFor('2026-06-15', '100', '2026-06-16'), [1, '']],
  ['of which a part was paid is broken', promisedFor('2026-06-15', '60', '2026-06-10'), [1, '2026-06-15']],
  ['for an item in dispute is none', promisedFor('2026-06-15', '', '', 'oui'), [0, '']],
  ['of more than twelve months ago is forgotten', promisedFor('2025-06-30'), [0, '']],
  ['of twelve months ago is not', promisedFor('2025-07-01'), [1, '2025-07-01']],
])('a promise %s', (_, line, expected) => {
  expect(found(ledgerWith(line))).toEqual(expected);
});

test('several items promised for one day are one promise, for two days two', () => {
  const [first, second] = [promisedFor('2026-05-15'), promisedFor('2026-06-15')];
  expect(found(ledgerWith(first, first, first))).toEqual([1, '2026-05-15']);
  expect(found(ledgerWith(second, first, first))).toEqual([2, '2026-06-15']);
});

describe('a promise of an amount, given beside the table', () => {
  const ledger = ledgerOf(`Client | Date | Échéance | Montant | Payé | Payé le
A | 2026-01-01 | 2026-01-31 | 100 | 70 | 2026-06-10
A | 2026-01-01 | 2026-01-31 | 100 | |`);
  const promise = (amount: number | undefined, by = '2026-06-15'): PromiseMade => ({
    account: ONLY,
    made: day('2026-06-01'),
    by: day(by),
    items: [0 as Item, 1 as Item],
    amount: amount as Minor | undefined,
  });

  test.each([
    ['as much as was paid is kept', promise(7000), [0, '']],
    ['a cent more is broken', promise(7001), [1, '2026-06-15']],
    ['of everything is broken', promise(undefined), [1, '2026-06-15']],
    ['before it was paid is broken', promise(7000, '2026-06-09'), [1, '2026-06-09']],
  ])('%s', (_, given, expected) => {
    expect(found(ledger, [given])).toEqual(expected);
  });

  test('is not held against a customer where the table does not say when it was paid', () => {
    const snapshot = ledgerOf('Client | Date | Échéance | Montant | Reste dû\nA | 2026-01-01 | 2026-01-31 | 100 | 30');
    expect(found(snapshot, [{ ...promise(7000), items: [0 as Item] }])).toEqual([0, '']);
  });
});

test.each([
  [0, 0],
  [1, 5],
  [2, 10],
  [5, 10],
])('%i broken promises: %i points of risk', (count, points) => {
  const lines = Array.from({ length: 5 }, (_, i) => promisedFor(i < count ? `2026-06-0${String(i + 1)}` : ''));
  const { reasons, flags } = risk(ledgerWith(...lines), ASOF, defaultRisk).of(0 as CustomerIndex);
  expect(reasons.find(({ factor }) => factor === 'brokenPromises')?.points ?? 0).toBe(points);
  expect(flags.find(({ flag }) => flag === 'promiseBroken')?.measure).toBe(count === 0 ? undefined : 30 - count);
});
