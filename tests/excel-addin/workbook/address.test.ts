import { referenceTo } from '../../../excel-addin/workbook/address';

test.each([
  ['one cell', 'Aging', { row: 0, column: 0, rows: 1, columns: 1 }, "='Aging'!$A$1"],
  ['a range', 'Aging', { row: 4, column: 1, rows: 3, columns: 26 }, "='Aging'!$B$5:$AA$7"],
  ['the last column', 'Aging', { row: 0, column: 16_383, rows: 2, columns: 1 }, "='Aging'!$XFD$1:$XFD$2"],
  ['a column of two letters', 'Aging', { row: 0, column: 701, rows: 1, columns: 2 }, "='Aging'!$ZZ$1:$AAA$1"],
  [
    'a title with an apostrophe',
    "Jan’s or Jan's",
    { row: 0, column: 0, rows: 1, columns: 1 },
    "='Jan’s or Jan''s'!$A$1",
  ],
])('a reference to %s', (_, sheet, area, formula) => {
  expect(referenceTo(sheet, area)).toBe(formula);
});
