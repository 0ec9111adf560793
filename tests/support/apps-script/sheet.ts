import { areaOf, type Area } from './area';
import { emulated } from './emulated';
import type { Execution } from './execution';
import { emulatedRange } from './range';
import { filled, type StoredSheet } from './stored-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function emulatedSheet(execution: Execution, sheet: StoredSheet): Sheet {
  const always: Partial<Sheet> = {
    getSheetId: () => sheet.id,
    getName: () => sheet.title,
    getType: () => sheet.type as unknown as GoogleAppsScript.Spreadsheet.SheetType,
  };
  if (sheet.type === 'OBJECT') return emulated<Sheet>(execution, 'ObjectSheet', always);
  const self: Sheet = emulated<Sheet>(execution, 'Sheet', {
    ...always,
    getLastRow: () => filled(sheet).rows,
    getLastColumn: () => filled(sheet).columns,
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    getRange: (...given: [string] | number[]) => emulatedRange(execution, { ...areaGiven(given), sheet }),
    insertRowsAfter(after: number, count: number) {
      if (after !== sheet.maxRows) throw new Error('[emulated] Rows are inserted below the last one only.');
      sheet.maxRows += count;
      return self;
    },
    insertColumnsAfter(after: number, count: number) {
      if (after !== sheet.maxColumns) throw new Error('[emulated] Columns are inserted after the last one only.');
      sheet.maxColumns += count;
      return self;
    },
    setColumnWidths(first: number, count: number, width: number) {
      for (let i = 0; i < count; i++) sheet.columnWidths[first - 1 + i] = width;
      return self;
    },
    setFrozenRows(rows: number) {
      if (rows >= sheet.maxRows) throw execution.guest.error("You can't freeze all visible rows on the sheet.");
      sheet.frozenRows = rows;
    },
  });
  return self;
}

/** A1 notation; or row and column from 1, with the numbers of rows and columns. */
function areaGiven(given: [string] | number[]): Area {
  if (typeof given[0] === 'string') return areaOf(given[0]);
  const [row = 1, column = 1, rows = 1, columns = 1] = given as number[];
  return { row: row - 1, column: column - 1, rows, columns };
}
