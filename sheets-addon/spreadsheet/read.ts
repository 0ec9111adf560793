import { dayOfSerial, type Day } from '../../core/calendar-date';
import type { Rows } from '../../core/cell';
import { SETTINGS, SETTINGS_MARK } from '../../core/reports/settings-sheet';
import type { WorkbookRead } from '../../core/reports/write-report';
import { languageOf } from '../language';
import { cellReader, rowsOf, type CellReader } from './cells';
import { nameReceivables } from './receivables';

/** Undefined when the workbook has no table of receivables. The one that is found is given its name. */
export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookRead | undefined {
  const cell = cellReader(spreadsheet);
  const receivables = spreadsheet.getRangeByName('AR_Receivables') ?? nameReceivables(spreadsheet, cell);
  if (!receivables) return undefined;
  const settings = spreadsheet.getRangeByName(SETTINGS);
  return {
    language: languageOf(spreadsheet),
    today: dayOfSerial(cell(new Date()) as number) as Day,
    receivables: filledCells(receivables, cell),
    settings: settings ? filledCells(settings, cell) : undefined,
    ownSettings:
      settings?.getSheet().getSheetId() === spreadsheet.getRangeByName(SETTINGS_MARK)?.getSheet().getSheetId(),
    place: { file: spreadsheet.getName(), sheet: receivables.getSheet().getName(), firstRow: receivables.getRow() },
  };
}

/** The cells of a range down to the last row that holds anything: whole columns reach far below it. */
function filledCells(range: GoogleAppsScript.Spreadsheet.Range, cell: CellReader): Rows {
  const below = range.getSheet().getLastRow() - range.getRow() + 1;
  const filled = Math.max(1, Math.min(range.getNumRows(), below));
  return rowsOf(range.offset(0, 0, filled).getValues(), cell);
}
