import { painted } from '../../../sheets-addon/spreadsheet/painted';

const looks = [
  { row: 0, column: 0, rows: 1, columns: 3, fill: 'blue' },
  { row: 0, column: 1, rows: 2, columns: 1, fill: 'red' },
  { row: 0, column: 0, rows: 2, columns: 3, bold: true },
];

test('of the looks of a cell, the last that says something wins', () => {
  expect(painted({ rows: 3, columns: 3 }, looks, ({ fill }) => fill, null)).toEqual([
    ['blue', 'red', 'blue'],
    [null, 'red', null],
    [null, null, null],
  ]);
});

test('a look that reaches beyond the range ends with it', () => {
  const wide = [{ row: 1, column: 1, rows: 9, columns: 9, fill: 'blue' }];
  expect(painted({ rows: 2, columns: 2 }, wide, ({ fill }) => fill, '')).toEqual([
    ['', ''],
    ['', 'blue'],
  ]);
});
