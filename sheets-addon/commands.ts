import type { ReportId } from '../core/reports';
import { alone } from './spreadsheet/alone';
import { writeReport } from './spreadsheet/write-report';

/** The command of the menu: writes the aged balance. */
export function agedBalance(): void {
  report('aging');
}

/** Ends with a sentence that says what was written, or what is to be done first. */
function report(id: ReportId): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const done = alone(spreadsheet, () => writeReport(spreadsheet, id));
  if (done.ok) spreadsheet.toast(done.value, 'Encours');
  else SpreadsheetApp.getUi().alert(done.error);
}
