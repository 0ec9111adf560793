import { pageBreaks, repeatsHeader } from '../../../files/xlsx/page-breaks';
import type { Cell } from '../../../core/cell';
import type { RowSpan } from '../../../core/reports/sheet';
import { sheetWith } from '../sheet';

/** Of 15 points each: 33 rows fit on a page of A4 in landscape. */
const USUAL = new Map<number, number>();
const FIT = 33;

/** A title, a header, and so many rows under them. */
const sheetOf = (rows: number, together: readonly RowSpan[] = []) =>
  sheetWith(
    Array.from({ length: rows - 2 }, (): readonly Cell[] => ['a', 1]),
    { together },
  );

test('a sheet that fits on a page has one', () => {
  expect(pageBreaks(sheetOf(FIT), USUAL)).toEqual([]);
});

test('what belongs together goes to the next page together', () => {
  const sheet = sheetOf(FIT + 5, [
    { row: 0, rows: 30 },
    { row: 30, rows: 8 },
  ]);
  expect(pageBreaks({ ...sheet, tables: [] }, USUAL)).toEqual([29]);
});

test('what is longer than a page begins where it stands, under its header on each page', () => {
  const sheet = sheetOf(3 * FIT, [{ row: 0, rows: 3 * FIT }]);
  expect(repeatsHeader(sheet)).toBe(true);
  expect(pageBreaks(sheet, USUAL)).toEqual([FIT - 1, 2 * FIT - 2, 3 * FIT - 3]);
});

test('higher rows take more of a page', () => {
  expect(pageBreaks(sheetOf(FIT), new Map([[5, 31]]))).toEqual([FIT - 2]);
});

test('a header that stands over other tables is not repeated', () => {
  const sheet = sheetOf(3 * FIT);
  const [table] = sheet.tables;
  const other = { row: 90, column: 0, rows: 2, columns: 2, name: 'EncoursOther' };
  expect(repeatsHeader({ ...sheet, tables: table ? [table, other] : [] })).toBe(false);
});
