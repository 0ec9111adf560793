import { freeName, sheetTitles, tableNames } from '../../../excel-addin/workbook/free-name';

test.each([
  ['a title that nobody has', 'Aged balance', ['Invoices'], 'Aged balance'],
  ['a title that somebody has', 'Aged balance', ['Aged balance'], 'Aged balance (2)'],
  ['a title that is taken in other letters', 'Aged balance', ['AGED BALANCE'], 'Aged balance (2)'],
  ['a title that is taken twice', 'Aged balance', ['Aged balance', 'Aged balance (2)'], 'Aged balance (3)'],
  [
    'a title as long as one may be',
    'A title of thirty-one characters',
    ['A title of thirty-one characters'],
    'A title of thirty-one chara (2)',
  ],
])('%s', (_, wanted, taken, title) => {
  expect(freeName(wanted, taken, sheetTitles)).toBe(title);
});

test('a name of a table takes no blanks and no brackets', () => {
  expect(freeName('Encours_aging', ['encours_aging'], tableNames)).toBe('Encours_aging_2');
});
