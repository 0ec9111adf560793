import fc from 'fast-check';
import type { Day } from '../../../core/calendar-date';
import { logCells, logColumns, readLog } from '../../../core/dunning/log-table';
import { states, type LogRow, type Step } from '../../../core/dunning/log';
import { levelIds } from '../../../core/dunning/message';
import { channels } from '../../../core/dunning/policy';
import { itemKinds } from '../../../core/ledger/kinds';
import { BEFORE_ALL, NEVER } from '../../../core/ledger/ledger';
import type { Currency, Minor } from '../../../core/money';
import { logAfter, planOf } from '../../support/reminders';

const plan = planOf(
  'Client | N° facture | Date | Échéance | Montant\nLenoir & fils | FA/12 | 2026-04-01 | 2026-05-01 | 1234.5',
  '2026-05-18',
);
const rows = logAfter(plan, 'sent').map((row) => ({ ...row, bank: 'FR76', by: 'Claire' }));
const cells = [logColumns, ...rows.map(logCells)];

test('a row is the same words on every host and in every language', () => {
  expect(Object.fromEntries(logColumns.map((column, i) => [column, cells[1]?.[i]]))).toEqual({
    key: 'fa-12_2026-04-01_L2',
    state: 'sent',
    on: '2026-05-18',
    customer: 'Lenoir & fils',
    name: 'Lenoir & fils',
    entity: '',
    currency: 'EUR',
    amount: 1234.5,
    level: 2,
    letter: 'firm',
    channel: 'email',
    graceDays: 0,
    claimsPenalties: 0,
    asOf: '2026-05-18',
    bank: 'FR76',
    by: 'Claire',
    reason: '',
    steps: 'invoice:fa-12:2026-04-01:1/1:2026-05-01:2:123450:',
  });
});

describe('a log is read', () => {
  test('as it was written, be it cells, or text as a file holds it', () => {
    expect(readLog(cells)).toEqual({ rows, problems: [] });
    expect(readLog(cells.map((row) => row.map((cell) => String(cell))))).toEqual({ rows, problems: [] });
  });

  test('with its columns in another order, below a title, and with rows of other things between', () => {
    const turned = [['Reminder log'], ...cells.map((row) => ['', ...row].reverse()), [], ['', 'a note']];
    expect(readLog(turned)).toEqual({ rows, problems: [] });
  });

  test('with days that the host has made dates of', () => {
    const on = logColumns.indexOf('on');
    expect(readLog(cells.map((row, i) => row.map((cell, j) => (i > 0 && j === on ? rows[0]?.on : cell)))).rows).toEqual(
      rows,
    );
  });

  test.each([
    ['nothing at all', []],
    ['something else', [['Client', 'Montant']]],
    ['a header alone', [logColumns]],
  ])('of %s as empty', (_, given) => {
    expect(readLog(given)).toEqual({ rows: [], problems: [] });
  });
});

describe('a cell that cannot be read is told, and', () => {
  const withCell = (column: keyof LogRow, value: string, state = 'sent') =>
    readLog(
      cells.map((row, i) =>
        row.map((cell, j) =>
          i === 0 ? cell : logColumns[j] === column ? value : logColumns[j] === 'state' ? state : cell,
        ),
      ),
    );

  test.each([
    ['state', 'gesendet', 'uncertain', 'sent'],
    ['steps', 'F12 at level 2', 'uncertain', 'sent'],
    ['on', 'hier', 'uncertain', 'sent'],
    // What was asked for does not matter any more.
    ['amount', 'much', 'sent', 'sent'],
    ['amount', 'much', 'uncertain', 'drafted'],
    ['channel', 'pigeon', 'uncertain', 'pending'],
    ['steps', 'F12', 'superseded', 'superseded'],
  ] as const)('%s “%s” makes the row %s', (column, value, state, was) => {
    const read = withCell(column, value, was);
    expect(read.problems).toEqual([{ row: 2, column, value }]);
    expect(read.rows).toMatchObject([{ key: 'fa-12_2026-04-01_L2', state }]);
  });

  test('a customer whose row is uncertain is reminded of nothing before a person has said', () => {
    const { rows: log } = withCell('steps', '?');
    const table =
      'Client | N° facture | Date | Échéance | Montant\nLenoir & fils | FA/12 | 2026-04-01 | 2026-05-01 | 1234.5';
    expect(planOf(table, '2026-07-01', { log }).leftOut).toMatchObject([{ reason: 'uncertain' }]);
  });
});

const dayOf = fc.integer({ min: 40_000, max: 50_000 }).map((day) => day as Day);
const word = fc.string({ maxLength: 8 }).map((text) => text.trim());
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...itemKinds),
  number: fc.stringMatching(/^[a-z0-9-]{0,8}$/),
  issued: fc.oneof(dayOf, fc.constant(BEFORE_ALL)),
  rank: fc.integer({ min: 1, max: 99 }),
  of: fc.integer({ min: 1, max: 99 }),
  due: fc.oneof(dayOf, fc.constant(NEVER)),
  customer: fc.string({ unit: 'grapheme', maxLength: 8 }),
  level: fc.integer({ min: -3, max: 9 }),
  amount: fc.integer().map((amount) => amount as Minor),
});
const anyRow: fc.Arbitrary<LogRow> = fc.record({
  key: word.filter((text) => text !== '' && text !== 'key'),
  state: fc.constantFrom(...states),
  on: dayOf,
  asOf: dayOf,
  customer: word,
  name: word,
  currency: fc.constantFrom('EUR', 'JPY', 'TND').map((code) => code as Currency),
  entity: word,
  level: fc.integer({ min: -3, max: 9 }),
  letter: fc.constantFrom(...levelIds),
  channel: fc.constantFrom(...channels),
  graceDays: fc.nat(60),
  claimsPenalties: fc.boolean(),
  amount: fc.integer({ min: -1e9, max: 1e9 }).map((amount) => amount as Minor),
  steps: fc.array(step, { maxLength: 5 }),
  reason: word,
  bank: word,
  by: word,
});

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 5 }), (written) => {
      expect(readLog([logColumns, ...written.map(logCells)])).toEqual({ rows: written, problems: [] });
    }),
  );
});

test('no cells whatever make it throw', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 20 })), (any) => {
      expect(() => readLog([logColumns, ...any])).not.toThrow();
    }),
  );
});
