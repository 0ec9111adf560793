/**
 * Writes a sheet over what it held before, in a number of calls that does not grow with its rows.
 *
 * Values and formats reach as far as the previous report did, so that nothing of it remains and none of them has to be
 * cleared first: until the values are written, the previous ones stand. Apps Script knows no native tables, no data
 * bars and no page layout.
 */
import { isBlank, type Cell } from '../../core/cell';
import { withRoom, type Sheet } from '../../core/reports/sheet';
import { setChoices } from './choices';
import { applyLooks } from './looks';
import { ownSheet } from './own-sheet';
import { painted, type Size } from './painted';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet): GoogleSheet {
  const own = ownSheet(spreadsheet, sheet);
  // First of all: without its mark, a sheet whose writing failed would be taken for the user's.
  spreadsheet.setNamedRange(sheet.mark, own.getRange(1, 1));
  const size: Size = {
    rows: Math.max(sheet.cells.length, own.getLastRow()),
    columns: Math.max(sheet.widths.length, own.getLastColumn()),
  };
  const names = sheet.names.map((area) => ({ name: area.name, ...withRoom(area) }));
  makeRoom(own, { ...size, rows: Math.max(size.rows, ...names.map(({ row, rows }) => row + rows)) });
  const range = own.getRange(1, 1, size.rows, size.columns);
  setChoices(own, range, sheet.choices);
  range.setNumberFormats(formats(sheet, size));
  range.setValues(padded(sheet.cells, size));
  applyLooks(own, range, sheet.looks, size);
  setWidths(own, sheet.widths);
  own.setFrozenRows(sheet.frozenRows);
  for (const { name, row, column, rows, columns } of names) {
    spreadsheet.setNamedRange(name, own.getRange(row + 1, column + 1, rows, columns));
  }
  return own;
}

function makeRoom(own: GoogleSheet, { rows, columns }: Size): void {
  const hasRows = own.getMaxRows();
  const hasColumns = own.getMaxColumns();
  if (rows > hasRows) own.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) own.insertColumnsAfter(hasColumns, columns - hasColumns);
}

const padded = (cells: Sheet['cells'], { rows, columns }: Size): Cell[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? ''));

/** Under the format of plain text, text stays as it is (`=A1`, `00123`, `1–30`) and a number would become text. */
export const PLAIN_TEXT = '@';
const AUTOMATIC = 'General';

function formats({ cells, looks }: Sheet, size: Size): string[][] {
  const grid = painted(size, looks, (look) => look.format, AUTOMATIC);
  return grid.map((row, i) =>
    row.map((format, j) => {
      const cell = cells[i]?.[j];
      if (isBlank(cell)) return format;
      if (typeof cell === 'string') return PLAIN_TEXT;
      return format === PLAIN_TEXT ? AUTOMATIC : format;
    }),
  );
}

/** In Arial 10, a digit is not quite seven pixels wide; the rest is the cell's own margin. */
const pixels = (characters: number): number => Math.round(characters * 7) + 10;

/** One call for each run of columns of the same width. */
function setWidths(own: GoogleSheet, widths: readonly number[]): void {
  let start = 0;
  for (let end = 1; end <= widths.length; end++) {
    const width = widths[start];
    if (width === undefined || widths[end] === width) continue;
    own.setColumnWidths(start + 1, end - start, pixels(width));
    start = end;
  }
}
