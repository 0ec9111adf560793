/** @jest-environment jsdom */
import { emittedAddIn } from '../support/excel/add-in';
import type { WorkbookModel } from '../support/excel/model';
import { cellsOf, sheetNamed, valuesNamed } from '../support/excel/new-workbook';
import { startExcel, type ExcelHost } from '../support/excel/start-excel';
import {
  blankAsText,
  INVOICES,
  numberFormats,
  rangeOf,
  receivables,
  REPORT,
  report,
  reportFormats,
  settings,
  SETTINGS_SHEET,
  spilled,
} from './scenario';

let excel: ExcelHost;
let workbook: WorkbookModel;

beforeAll(async () => {
  excel = await startExcel(emittedAddIn(), 'fr-FR');
  workbook = excel.open({
    sheets: { [INVOICES]: receivables, [SETTINGS_SHEET]: settings },
    names: {
      AR_Receivables: `=${rangeOf(INVOICES, receivables)}`,
      AR_Settings: `=${rangeOf(SETTINGS_SHEET, settings)}`,
    },
  });
});

test('the formula shows in Excel what it shows everywhere', async () => {
  const answer = await excel.call('AGING', [
    valuesNamed(workbook, 'AR_Receivables'),
    valuesNamed(workbook, 'AR_Settings'),
  ]);
  expect(answer).toEqual(spilled);
});

test('the report has in Excel the cells and number formats that it has everywhere', async () => {
  await excel.press('agedBalance');
  const cells = cellsOf(sheetNamed(workbook, REPORT));
  const values = cells.map((row) => row.map(({ value }) => value));
  expect(blankAsText(values, report.cells)).toEqual(report.cells);
  expect(numberFormats(report.cells, (row, column) => cells[row]?.[column]?.numberFormat)).toEqual(reportFormats);
});
