import { actionColumns, readActions } from '../../../core/settings/actions';
import { tableCells } from '../../../core/settings/sheet-table';
import { actionsSheet } from '../../../core/reports/reminder-sheets';
import { action } from '../../support/actions';
import { table } from '../../support/table';

const ACTIONS = [
  action('promise', 'Lenoir', { on: '2026-05-01', by: '2026-05-31', amount: 150.5, currency: 'EUR' }),
  action('stop', 'C0104'),
  action('dispute', 'Auvray', { number: '00121' }),
];

test.each(['fr', 'en'] as const)('notes in %s are read back as they were written', (language) => {
  const cells = tableCells(actionColumns, ACTIONS, language);
  expect(readActions(cells, language)).toMatchObject({ problems: [], rows: ACTIONS.map((value) => ({ value })) });
  const sheet = actionsSheet(ACTIONS, language);
  expect(readActions(sheet.cells, language).rows.map(({ value }) => value)).toEqual(ACTIONS);
});

test('a number keeps its zeros, and a customer may be a number', () => {
  const { rows } = readActions(
    [
      ['Note', 'Customer', 'Invoice number'],
      ['dispute', 104, '00121'],
    ],
    'en',
  );
  expect(rows).toMatchObject([{ row: 2, value: { customer: '104', number: '00121' } }]);
});

test.each([
  ['fr', '05/06/2026', 46_178, undefined],
  // In English it can be two days.
  ['en', '05/06/2026', undefined, 'by'],
  ['en', '2026-06-05', 46_178, undefined],
] as const)('in %s a promise for %s', (language, by, expected, problem) => {
  const { rows, problems } = readActions(table(`Note | Customer | Until\npromise to pay | A | ${by}`), language);
  expect([rows[0]?.value.by, problems[0]?.column]).toEqual([expected, problem]);
});

test('a note without its kind or its customer is told and not used', () => {
  const { rows, problems } = readActions(table('Note | Client | Reason\ncall back | A |\nstop | | angry'), 'en');
  expect([rows, problems.map(({ row, column, code }) => [row, column, code])]).toEqual([
    [],
    [
      [2, 'kind', 'value'],
      [3, 'customer', 'missing'],
    ],
  ]);
});
