import { rangeRows, valueCell, valuesOf } from '../../../core/settings/range';
import { settingsRange } from '../../support/settings';

test('a table with the columns key and value is enough', () => {
  expect([
    ...valuesOf([
      ['key', 'value'],
      ['currency', 'USD'],
    ]),
  ]).toEqual([['currency', 'USD']]);
});

test('the columns of our sheet may stand beside others, below titles and above blank rows', () => {
  const rows = rangeRows([
    ['', 'Nos réglages'],
    ['', 'key', 'Réglage', 'valeur', 'Ce qu’il fait', 'Remarque'],
    ['x', 'currency', 'Devise', 'USD', 'Aide', 'Rien'],
    ['', '', '', '', '', ''],
  ]);
  expect(rows).toEqual([{ key: 'currency', label: 'Devise', value: 'USD', help: 'Aide', problem: 'Rien' }]);
});

test('the cell of the as-of date in use is found by its key', () => {
  const rows = settingsRange('fr');
  const cell = valueCell(rows, 'asOf.inUse');
  expect(cell && rows[cell.row]?.[0]).toBe('asOf.inUse');
  expect(cell?.column).toBe(2);
  expect(valueCell([['key', 'label', 'value']], 'asOf.inUse')).toBeUndefined();
});
