import type { Argument, Values } from '../../../core/functions/argument';
import { catalogue } from '../../../core/functions/index';
import { settingsRange } from '../../support/settings';
import { table } from '../../support/table';

const call = (name: string, ...args: readonly Argument[]): Values | undefined =>
  catalogue.find((definition) => definition.name === name)?.call(args, { language: 'en', prefix: 'AR.' });

const rows = table('Client|N°|Date|Échéance|Montant\nA|1|2026-05-01|2026-05-31|7\nB|2|2026-05-01|2026-05-31|7');

describe('a number', () => {
  test.each([
    ['45 000,5', 45_000.5],
    ['45,000.5', 45_000.5],
    ['9000', 9000],
  ])('may be the text %j', (cell, value) => {
    expect(call('DSO_SIMPLE', cell, 45_000, 90)).toBe((value / 45_000) * 90);
  });

  test.each([' ', '-', 'x', '45 %', '1,234', true])('is not %j', (cell) => {
    expect(call('DSO_SIMPLE', cell, 45_000, 90)).toMatchObject({ error: '#VALUE!' });
  });
});

test('the table cannot be aged by a column that it lacks', () => {
  expect(call('AGING', rows, '2026-06-30', null, 'salesperson')).toEqual({
    error: '#N/A',
    message: 'The table has no column “salesperson”.',
  });
});

test('the customer of a list of open items is one, not a range', () => {
  expect(call('OPEN_ITEMS', [['A'], ['B']], rows, '2026-06-30')).toMatchObject({ error: '#VALUE!' });
  expect(call('OPEN_ITEMS', [['A']], rows, '2026-06-30')).toHaveLength(2);
});

test('the instalments of a range of amounts are refused', () => {
  expect(call('INSTALMENTS', [[100], [200]], 2, '2026-06-30')).toMatchObject({ error: '#VALUE!' });
});

test('a check takes the settings range and no other', () => {
  expect(call('CHECK', rows, [['foo', 'bar']])).toMatchObject({ error: '#VALUE!' });
  expect(call('CHECK', rows, settingsRange('fr'))).toEqual([expect.arrayContaining(['Gravité'])]);
});
