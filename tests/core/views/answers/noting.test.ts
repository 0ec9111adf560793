/** Notes of customers: promises, disputes, do not contact. */
import type { Entry } from '../../../../core/views/calls';
import type { WorkbookRead } from '../../../../core/views/workbook-read';
import { cells, done, refusal } from '../../../support/pane-workbook';
import { receivables, viewOf } from '../../../support/pane-receivables';

const read = receivables();
const record = (from: WorkbookRead, ...entries: readonly Entry[]) => done(from, 'record', { entries }).read;
const due = (from: WorkbookRead) => viewOf(from).reminders.due.map(({ customer }) => customer);
const noted = ({ actions }: WorkbookRead) => actions?.rows.slice(1) ?? [];

const PROMISE: Entry = { kind: 'promise', customer: 'C1', by: '2026-07-15' };

test('a promise is noted in the words of the workbook, and nobody is reminded', () => {
  const after = record(receivables({ language: 'fr' }), PROMISE);
  expect(noted(after)).toEqual([['promise to pay', 'C1', '', 46203, 46218, '', '', '']]);
  expect(due(read)).toEqual(['Lenoir']);
  expect(due(after)).toEqual([]);
  expect(viewOf({ ...after, language: 'fr' }).reminders.leftOut.map(({ why }) => why)).toContainEqual(
    expect.stringMatching(/^règlement promis/),
  );
});

test('figures of an earlier day know of what is noted today', () => {
  const later = { ...read, today: 46215 as WorkbookRead['today'] };
  expect(due(record(later, PROMISE))).toEqual([]);
});

test.each<[string, Entry]>([
  ['a dispute of one invoice', { kind: 'dispute', customer: 'Lenoir', number: 'F2', reason: 'Wrong price' }],
  ['do not contact', { kind: 'stop', customer: 'C1' }],
])('%s: nobody is reminded', (_, entry) => {
  expect(due(record(read, entry))).toEqual([]);
});

test.each<['fr' | 'en', string, number, string]>([
  ['fr', '1 234,56', 1234.56, ''],
  ['fr', '1.234', 1234, ''],
  ['en', '1,234.56 EUR', 1234.56, 'EUR'],
])('an amount is read as the person types it: %s %s', (language, amount, value, currency) => {
  const after = record(receivables({ language }), { ...PROMISE, amount });
  expect([noted(after)[0]?.[5], noted(after)[0]?.[6]]).toEqual([value, currency]);
});

test.each<[string, Entry, string]>([
  ['a customer that nobody knows', { ...PROMISE, customer: 'C9' }, 'no customer has the code or name “C9”'],
  ['a number that the customer does not have', { ...PROMISE, number: 'F4' }, 'no invoice “F4”'],
  ['a day that is none', { ...PROMISE, by: '2026-02-31' }, '“2026-02-31” is not a date'],
  ['an amount that is none', { ...PROMISE, amount: 'all' }, '“all” is not an amount'],
  ['an amount with more decimals than its currency', { ...PROMISE, amount: '1.234' }, '“1.234” is not an amount'],
  [
    'more contested than was invoiced',
    { kind: 'dispute', customer: 'C1', number: 'F2', amount: '9,000' },
    '9,000.00 EUR cannot be contested of',
  ],
  ['an amount below zero', { ...PROMISE, amount: '-5' }, '“-5” is not an amount'],
])('%s is refused', (_, entry, words) => {
  const { says } = refusal(read, 'record', { entries: [entry] });
  expect(says).toContain(words);
  expect(says).toContain('Nothing was changed.');
});

test('the notes that stand there are kept, and the same said twice is one note', () => {
  const after = record(record(read, { kind: 'stop', customer: 'C2', reason: '=1+1' }), PROMISE, PROMISE);
  expect(noted(after).map(([kind, customer, , , , , , reason]) => [kind, customer, reason])).toEqual([
    ['do not contact', 'C2', '=1+1'],
    ['promise to pay', 'C1', ''],
  ]);
  expect(noted(record(after, PROMISE))).toEqual(noted(after));
});

test('a note that is not understood is told with its row and never lost', () => {
  const broken = {
    ...read,
    actions: {
      ...cells(
        [
          ['Note', 'Customer', 'Until'],
          ['promise to pay', 'C1', 'soon'],
        ],
        'Notes',
      ),
      firstRow: 5,
    },
    ownActions: true,
  };
  const { code, says } = refusal(broken, 'record', { entries: [PROMISE] });
  expect(code).toBe('notesDoubtful');
  expect(says).toContain('row 6');
  expect(says).toContain('“soon”');
});

test('notes on a sheet of the person’s own are left to the person', () => {
  const own = { ...read, actions: cells([['Note', 'Customer', 'Until']], 'Mes notes') };
  expect(refusal(own, 'record', { entries: [PROMISE] }).says).toContain('“Mes notes”');
});

test('a promise for a day that has passed is refused', () => {
  expect(refusal(read, 'record', { entries: [{ ...PROMISE, by: '2026-06-29' }] }).says).toContain('has passed');
});
