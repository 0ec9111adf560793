import { findReceivables } from '../../core/reports/write-report';
import { columnName } from './column-name';
import { rowsOf, type CellReader } from './cells';

/** The header stands among the first rows of a sheet, under a title at most. */
const FIRST_ROWS = 30;

/**
 * Finds the sheet that holds the table of receivables and gives its whole columns their name, so that rows that are
 * added later belong to it. Undefined when no sheet holds one. A chart on a sheet of its own has no cells to look at.
 */
export function nameReceivables(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  cell: CellReader,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  const written = new Set(reportSheets(spreadsheet));
  const tables = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !written.has(sheet.getSheetId()))
    .filter((sheet) => sheet.getLastRow() > 0)
    .map((sheet) => {
      const columns = sheet.getLastColumn();
      const values = sheet.getRange(1, 1, Math.min(FIRST_ROWS, sheet.getLastRow()), columns).getValues();
      return { sheet, columns, rows: rowsOf(values, cell) };
    });
  const found = tables[findReceivables(tables)?.index ?? -1];
  if (!found) return undefined;
  const range = found.sheet.getRange(`A:${columnName(found.columns - 1)}`);
  spreadsheet.setNamedRange('AR_Receivables', range);
  return range;
}

/** The sheets that Encours has written: their tables look like receivables, too. */
const reportSheets = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly number[] =>
  spreadsheet
    .getNamedRanges()
    .map((named) => named.getName())
    .filter((name) => name.startsWith('AR_report_'))
    .flatMap((name) => spreadsheet.getRangeByName(name)?.getSheet().getSheetId() ?? []);
