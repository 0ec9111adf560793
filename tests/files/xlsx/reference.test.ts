import {
  areaOf,
  columnOf,
  readReference,
  writtenArea,
  writtenReference,
  writtenRow,
} from '../../../files/xlsx/reference';

test('a reference names a sheet, quoted or not, and an area', () => {
  const area = { row: 3, column: 0, rows: 215, columns: 12 };
  expect(readReference('Factures!$A$4:$L$218')).toEqual({ sheet: 'Factures', area });
  expect(readReference("'L''an 2026'!$A$4:$L$218")).toEqual({ sheet: "L'an 2026", area });
});

test('whole columns and whole rows have no end', () => {
  expect(areaOf('$A:$L')).toEqual({ row: 0, column: 0, rows: Infinity, columns: 12 });
  expect(areaOf('5:7')).toEqual({ row: 4, column: 0, rows: 3, columns: Infinity });
});

test('what is computed is no reference', () => {
  expect(readReference('OFFSET(Factures!$A$1,0,0,9,9)')).toBeUndefined();
  expect(readReference('#REF!')).toBeUndefined();
});

test('columns are counted beyond Z', () => {
  expect([columnOf('A1'), columnOf('Z9'), columnOf('AA10'), columnOf('XFD1')]).toEqual([0, 25, 26, 16383]);
});

test('what is written is read as the same area', () => {
  const area = { row: 4, column: 25, rows: 2, columns: 2 };
  expect(writtenArea(area)).toBe('Z5:AA6');
  expect(readReference(writtenReference("L'an", area))).toEqual({ sheet: "L'an", area });
  expect(writtenRow('Balance âgée', 4)).toBe("'Balance âgée'!$5:$5");
});
