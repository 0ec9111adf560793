import type { Action } from '../../../core/dunning/actions';
import { effectsOf } from '../../../core/dunning/effects';
import { isoOf } from '../../../core/calendar-date';
import { risk } from '../../../core/analysis/risk/score';
import { defaultRisk } from '../../../core/analysis/risk/options';
import type { CustomerIndex } from '../../../core/ledger/ledger';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { leftOut, planOf, told } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const TABLE = `Code client | Client | N° facture | Date | Échéance | Montant | Devise
C1 | Lenoir | F1 | 2026-03-01 | 2026-04-01 | 100 | EUR
C1 | Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | EUR
C1 | Lenoir | F3 | 2026-05-05 | 2026-05-10 | 400 | EUR
C2 | Auvray | F4 | 2026-04-01 | 2026-05-01 | 50 | EUR`;
const AT = '2026-05-18';

const planWith = (...actions: readonly Action[]): readonly [readonly string[], readonly string[]] => {
  const plan = planOf(TABLE, AT, { actions });
  const theirs = (text: string): boolean => text.startsWith('Lenoir');
  return [told(TABLE, plan).filter(theirs), leftOut(TABLE, plan).filter(theirs)];
};

describe('a promise', () => {
  test('that has not passed is told with its day, the last where there are several', () => {
    const until = (...days: readonly string[]): readonly (string | undefined)[] => {
      const actions = days.map((by) => action('promise', 'C2', { by }));
      const { leftOut: held } = planOf(TABLE, AT, { actions });
      return held.filter(({ reason }) => reason === 'promised').map(({ until: last }) => last && isoOf(last));
    };
    expect(until('2026-05-31')).toEqual(['2026-05-31']);
    expect(until('2026-06-10', '2026-05-31')).toEqual(['2026-06-10']);
  });

  test.each([
    ['of everything', {}, [], ['Lenoir F1: promised 100', 'Lenoir F2: promised 200', 'Lenoir F3: promised 400']],
    ['of an item', { number: 'f2' }, ['Lenoir L2: F1, F3 = 500'], ['Lenoir F2: promised 200']],
    [
      'of an amount, which is for what has been due longest',
      { amount: 150 },
      ['Lenoir L2: F2, F3 = 550'],
      ['Lenoir F1: promised 100', 'Lenoir F2: promised 50'],
    ],
    [
      'made before an item was issued does not speak of it',
      { on: '2026-04-20' },
      ['Lenoir L1: F3 = 400'],
      ['Lenoir F1: promised 100', 'Lenoir F2: promised 200'],
    ],
  ])('%s', (_, said, messages, left) => {
    expect(planWith(action('promise', 'C1', { by: '2026-05-31', ...said }))).toEqual([messages, left]);
  });

  test('holds only what has not been paid of it since it was made', () => {
    const paid = `Client | N° facture | Date | Échéance | Montant | Payé | Payé le
Lenoir | F1 | 2026-03-01 | 2026-04-01 | 100 | 100 | 2026-05-10
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | |`;
    const promised = (amount: number, on: string) =>
      planOf(paid, AT, { actions: [action('promise', 'Lenoir', { by: '2026-05-31', on, amount })] });
    expect(leftOut(paid, promised(100, '2026-05-05'))).toEqual([]);
    expect(leftOut(paid, promised(150, '2026-05-05'))).toEqual(['Lenoir F2: promised 50']);
    // A payment before it was no part of it.
    expect(leftOut(paid, promised(100, '2026-05-11'))).toEqual(['Lenoir F2: promised 100']);
  });

  test.each([
    ['2026-05-17', 0],
    ['2026-05-18', 3],
  ])('until %s: %i items are held', (by, held) => {
    expect(planWith(action('promise', 'Lenoir', { by }))[1]).toHaveLength(held);
  });

  test('that passes unpaid counts in the risk score', () => {
    const ledger = ledgerOf(TABLE);
    const scoreWith = (by: string) => {
      const { promises } = effectsOf(ledger, [action('promise', 'C1', { by, on: '2026-05-06' })], day(AT));
      return risk(ledger, day(AT), defaultRisk, promises)
        .of(0 as CustomerIndex)
        .reasons.find(({ factor }) => factor === 'brokenPromises');
    };
    expect([scoreWith('2026-05-17')?.points, scoreWith('2026-05-18')]).toEqual([5, undefined]);
  });
});

describe('a payment plan', () => {
  const parts = (...days: readonly string[]): readonly Action[] =>
    days.map((by) => action('instalment', 'C1', { on: '2026-05-10', by, amount: 700 / days.length }));

  test('holds its items back while it is kept', () => {
    const [messages, left] = planWith(...parts('2026-06-01', '2026-07-01'));
    expect([messages, left.map((text) => text.replace(/ \d+$/, ''))]).toEqual([
      [],
      ['Lenoir F1: plan', 'Lenoir F2: plan', 'Lenoir F3: plan'],
    ]);
  });

  test.each([
    ['on the day of a part', '2026-05-18', 0],
    ['the day after, when nothing was paid', '2026-05-17', 1],
  ])('%s: %s, %i messages', (_, by, messages) => {
    expect(planWith(...parts(by, '2026-07-01'))[0]).toHaveLength(messages);
  });

  test('is kept when its part was paid, also in a table of remaining amounts', () => {
    const rest = `Client | N° facture | Date | Échéance | Montant | Reste dû
Lenoir | F1 | 2026-03-01 | 2026-04-01 | 400 | 200`;
    const planFor = (open: string) =>
      planOf(rest.replace('| 200', `| ${open}`), AT, {
        actions: ['2026-05-15', '2026-06-15'].map((by) =>
          action('instalment', 'Lenoir', { on: '2026-05-01', by, amount: 200 }),
        ),
      }).messages.length;
    expect([planFor('200'), planFor('200.01')]).toEqual([0, 1]);
  });

  test('does not speak of what is invoiced later', () => {
    const actions = parts('2026-06-01').map((part) => ({ ...part, on: day('2026-05-01') }));
    expect(planWith(...actions)[0]).toEqual(['Lenoir L1: F3 = 400']);
  });
});

describe('a note', () => {
  test.each([
    ['a dispute of an item', action('dispute', 'C1', { number: 'F1' }), ['Lenoir F1: disputed 100']],
    ['a dispute of a part', action('dispute', 'C1', { number: 'F1', amount: 30 }), ['Lenoir F1: disputed 30']],
    ['a dispute that is over', action('dispute', 'C1', { number: 'F1', by: '2026-05-17' }), []],
    ['a dispute to come', action('dispute', 'C1', { number: 'F1', on: '2026-05-19' }), []],
    ['litigation', action('litigation', 'C1', { number: 'F1' }), ['Lenoir F1: litigation 100']],
    ['an assignment', action('assigned', 'C1', { number: 'F1' }), ['Lenoir F1: assigned 100']],
    ['do not contact', action('stop', 'lenoir'), ['Lenoir: stopped']],
    ['do not contact for a while, which is over', action('stop', 'lenoir', { by: '2026-05-17' }), []],
  ])('%s', (_, given, left) => {
    expect(planWith(given)[1]).toEqual(left);
  });

  test('about a name that two customers have holds both', () => {
    const two = TABLE.replace('Auvray', 'Lenoir');
    expect(planOf(two, AT, { actions: [action('stop', 'Lenoir')] }).messages).toEqual([]);
  });

  test('about a payer who is no customer', () => {
    const paid = `Client | N° facture | Date | Échéance | Montant | Payeur\nLenoir | F1 | 2026-03-01 | 2026-04-01 | 100 | Centrale`;
    const plan = planOf(paid, AT, { actions: [action('stop', 'centrale')] });
    expect([plan.messages, leftOut(paid, plan), plan.actionProblems]).toEqual([[], ['Centrale: stopped'], []]);
  });
});

test.each([
  ['a customer who is not in the table', action('stop', 'Lenoire'), 'customer'],
  ['a number that he does not have', action('dispute', 'C1', { number: 'F4' }), 'number'],
  ['a promise without its day', action('promise', 'C1'), 'by'],
  ['a part of a plan without its day', action('instalment', 'C1', { on: AT, amount: 1 }), 'by'],
  ['a part of a plan without its amount', action('instalment', 'C1', { on: AT, by: AT }), 'amount'],
  ['a plan without the day of agreement', action('instalment', 'C1', { by: AT, amount: 1 }), 'on'],
])('%s is told', (_, given, code) => {
  expect(planOf(TABLE, AT, { actions: [given] }).actionProblems).toEqual([{ action: given, code }]);
});

test('an amount in no currency is told where a customer has two', () => {
  const two = TABLE.replace('400 | EUR', '400 | USD');
  const codes = (currency?: string) =>
    planOf(two, AT, {
      actions: [action('promise', 'C1', { by: AT, amount: 1, ...(currency !== undefined && { currency }) })],
    }).actionProblems.map(({ code }) => code);
  expect([codes(), codes('USD')]).toEqual([['currency'], []]);
});

test('the days of promises are passed on as they were made', () => {
  const { promises } = effectsOf(ledgerOf(TABLE), [action('promise', 'C1', { on: '2026-05-01', by: AT })], day(AT));
  expect(promises.map(({ made, by, items }) => [isoOf(made), isoOf(by), items.length])).toEqual([
    ['2026-05-01', AT, 2],
  ]);
});
