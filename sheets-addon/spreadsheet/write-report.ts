import type { Cell } from '../../core/cell';
import type { ReportId } from '../../core/reports';
import { reportWrites } from '../../core/reports/write-report';
import { err, ok, type Result } from '../../core/result';
import { textIn } from '../../core/text/text';
import { languageOf } from '../language';
import { readWorkbook } from './read';
import { PLAIN_TEXT, writeSheet } from './write-sheet';

/** Reads the workbook, writes the report and what belongs to it. The result is a sentence either way. */
export function writeReport(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  report: ReportId,
): Result<string, string> {
  const read = readWorkbook(spreadsheet);
  if (!read) return err(textIn(languageOf(spreadsheet)).reports.noTable);
  const writes = reportWrites(report, read);
  if (!writes.ok) return writes;
  const { sheets, cells, said } = writes.value;
  const [written] = sheets.map((sheet) => writeSheet(spreadsheet, sheet));
  for (const { range, row, column, value } of cells) writeCell(spreadsheet.getRangeByName(range), row, column, value);
  // Any new sheet comes to the front when it is inserted; what was asked for is the first.
  if (written) spreadsheet.setActiveSheet(written);
  return ok(said(written?.getName() ?? ''));
}

function writeCell(range: GoogleAppsScript.Spreadsheet.Range | null, row: number, column: number, value: Cell): void {
  const cell = range?.getCell(row + 1, column + 1);
  if (typeof value === 'string') cell?.setNumberFormat(PLAIN_TEXT);
  cell?.setValue(value);
}
