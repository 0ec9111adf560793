import fc from 'fast-check';
import { isSameItem, type ItemIdentity } from '../../../core/dunning/item-identity';
import { lives, states, type LogRow, type State, type Step } from '../../../core/dunning/log';
import { mergeHosts, mergeLogs } from '../../../core/dunning/merge-logs';
import type { Day } from '../../../core/calendar-date';
import type { Currency, Minor } from '../../../core/money';
import { day } from '../../support/day';

const ON = day('2026-05-18');

const step = (number: string, level: number, more: Partial<Step> = {}): Step => ({
  kind: 'invoice',
  number,
  issued: day('2026-04-01'),
  rank: 1,
  of: 1,
  due: day('2026-05-01'),
  customer: '',
  level,
  amount: 100 as Minor,
  ...more,
});

const row = (key: string, state: State, steps: readonly Step[], more: Partial<LogRow> = {}): LogRow => ({
  key,
  state,
  on: ON,
  asOf: ON,
  customer: 'Lenoir',
  name: 'Lenoir',
  currency: 'EUR' as Currency,
  entity: '',
  level: 1,
  letter: 'first',
  channel: 'email',
  graceDays: 0,
  claimsPenalties: false,
  amount: 100 as Minor,
  steps,
  reason: '',
  bank: '',
  by: '',
  ...more,
});

const told = (rows: readonly LogRow[]) =>
  rows.map(({ key, state, steps }) => `${key} ${state} ${steps.map(({ number }) => number).join('+')}`);

describe('of two rows of one key the one that has gone further stays', () => {
  test.each([
    ['pending', 'drafted'],
    ['drafted', 'sent'],
    ['drafted', 'superseded'],
    ['superseded', 'sent'],
    ['uncertain', 'cancelled'],
    ['skipped', 'sent'],
    ['sent', 'undone'],
  ] as const)('%s gives way to %s', (less, more) => {
    const [a, b] = [row('K', less, [step('f1', 1)]), row('K', more, [step('f1', 1)])];
    expect(mergeLogs([a], [b])).toEqual([b]);
    expect(mergeLogs([b], [a])).toEqual([b]);
  });
});

test('of one message that two logs say was sent with other steps, all steps stay', () => {
  const [a, b] = [row('K', 'sent', [step('f1', 1)]), row('K', 'sent', [step('f2', 1), step('f1', 1)])];
  expect(told(mergeLogs([a], [b]))).toEqual(['K sent f1+f2']);
  expect(mergeLogs([b], [a])).toEqual(mergeLogs([a], [b]));
  expect(mergeLogs([b])).toEqual([b]);
});

describe('two messages that took one step without knowing of each other', () => {
  test('a draft gives way to what was sent', () => {
    const merged = mergeLogs(
      [row('A', 'drafted', [step('f1', 1), step('f2', 1)])],
      [row('B', 'sent', [step('f2', 1)])],
    );
    expect(told(merged)).toEqual(['A superseded f1+f2', 'B sent f2']);
    expect(merged[0]?.reason).toBe('double');
  });

  test('of two that were sent both stay, and the first has the step', () => {
    const merged = mergeLogs(
      [row('A', 'sent', [step('f1', 1), step('f2', 1)], { on: day('2026-05-20') })],
      [row('B', 'sent', [step('f2', 1)])],
    );
    expect(told(merged)).toEqual(['A sent f1', 'B sent f2']);
  });

  test('what was withdrawn or undone takes nothing', () => {
    const merged = mergeLogs([row('A', 'undone', [step('f1', 1)])], [row('B', 'drafted', [step('f1', 1)])]);
    expect(told(merged)).toEqual(['A undone f1', 'B drafted f1']);
  });

  test.each([
    ['another level', { level: 2 }],
    ['another instalment', { rank: 2, of: 2, due: day('2026-06-01') }],
    ['a number used again another year', { issued: day('2027-04-01') }],
  ])('%s is another step', (_, more) => {
    const merged = mergeLogs([row('A', 'sent', [step('f1', 1)])], [row('B', 'drafted', [step('f1', 1, more)])]);
    expect(told(merged)).toEqual(['A sent f1', 'B drafted f1']);
  });

  test.each([
    ['sent before', '2026-05-18', 'A sent f1, B drafted f1'],
    ['sent after', '2026-06-15', 'A sent f1, B superseded f1'],
  ])('of a due date that is put off, what was %s it, on %s, gives %s', (_, on, expected) => {
    const merged = mergeLogs(
      [row('A', 'sent', [step('f1', 1)], { on: day(on) })],
      [row('B', 'drafted', [step('f1', 1, { due: day('2026-06-10') })])],
    );
    expect(told(merged).join(', ')).toBe(expected);
  });

  test('a customer who shares the document with another has steps of his own', () => {
    const [lenoir, auvray] = [step('f1', 1, { customer: 'lenoir' }), step('f1', 1, { customer: 'auvray' })];
    expect(told(mergeLogs([row('A', 'sent', [lenoir])], [row('B', 'drafted', [auvray])]))).toEqual([
      'A sent f1',
      'B drafted f1',
    ]);
    expect(told(mergeLogs([row('A', 'sent', [lenoir])], [row('B', 'drafted', [step('f1', 1)])]))).toEqual([
      'A sent f1',
      'B superseded f1',
    ]);
  });
});

/** `putOff`: days by which a due date is later than it was. */
const stepsWith = (putOff: fc.Arbitrary<number>): fc.Arbitrary<readonly Step[]> =>
  fc.uniqueArray(
    fc
      .record({
        putOff,
        number: fc.constantFrom('1', '2', '3'),
        level: fc.integer({ min: 1, max: 2 }),
        instalment: fc.constantFrom([1, 1], [1, 2], [2, 2]),
        issued: fc.constantFrom(day('2026-04-01'), day('2027-04-01')),
        customer: fc.constantFrom('', 'a', 'b'),
      })
      .map(({ number, level, instalment: [rank = 1, of = 1], issued, customer, putOff: days }) =>
        step(number, level, { rank, of, issued, customer, due: (issued + 30 * rank + days) as Day }),
      ),
    { maxLength: 4, selector: ({ number, level }) => `${number}/${String(level)}` },
  );
const logWith = (putOff: fc.Arbitrary<number>): fc.Arbitrary<readonly LogRow[]> =>
  fc.array(
    fc
      .record({
        key: fc.constantFrom('K1', 'K2', 'K3', 'K4'),
        state: fc.constantFrom(...states),
        on: fc.integer({ min: ON, max: ON + 3 }).map((on) => on as Day),
        steps: stepsWith(putOff),
        customer: fc.constantFrom('Lenoir', 'Auvray'),
      })
      .map(({ key, state, steps: moved, ...more }) => row(key, state, moved, more)),
    { maxLength: 8 },
  );

const log = logWith(fc.constant(0));
const logPutOff = logWith(fc.constantFrom(0, 17, 19, 60));

test.each([
  ['as they were', log],
  ['of which some are put off', logPutOff],
])('merging is idempotent and commutative, with due dates %s', (_, logs) => {
  fc.assert(
    fc.property(logs, logs, (a, b) => {
      const merged = mergeLogs(a, b);
      expect(mergeLogs(b, a)).toEqual(merged);
      expect(mergeLogs(merged, merged)).toEqual(merged);
      expect(mergeLogs(merged)).toEqual(merged);
      expect(mergeLogs(merged, a)).toEqual(merged);
      expect(mergeLogs(b, merged)).toEqual(merged);
    }),
  );
});

test('after a merge a step stands in at most one row that lives, and no key is lost', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      const merged = mergeLogs(a, b);
      expect(merged.map(({ key }) => key)).toEqual([...new Set([...a, ...b].map(({ key }) => key))].sort());
      const taken: (ItemIdentity & { level: number })[] = [];
      for (const each of merged.filter(lives)) {
        for (const moved of each.steps) {
          expect(taken.some((other) => other.level === moved.level && isSameItem(other, moved))).toBe(false);
        }
        taken.push(...each.steps);
      }
    }),
  );
});

describe('two hosts that gave one key to a message each', () => {
  const F1 = [step('f1', 1)];
  test.each([
    ['undone', 'sent', 'sent'],
    ['cancelled', 'drafted', 'drafted'],
    ['superseded', 'pending', 'pending'],
    ['drafted', 'sent', 'sent'],
    ['pending', 'uncertain', 'uncertain'],
  ] as const)('what one has %s and the other has %s is %s, whichever is asked first', (one, other, expected) => {
    const [a, b] = [[row('K', one, F1)], [row('K', other, F1)]];
    expect(mergeHosts(a, b).map(({ state }) => state)).toEqual([expected]);
    expect(mergeHosts(b, a)).toEqual(mergeHosts(a, b));
  });

  test('of one host the latest row counts, be it given up', () => {
    expect(mergeHosts([row('K', 'sent', F1), row('K', 'undone', F1)]).map(({ state }) => state)).toEqual(['undone']);
  });
});
