import { formula, reference, runHandler } from '../support/apps-script/apps-script';
import { layerOf } from '../support/apps-script/stored-sheet';
import { dateCell, newWorkbook, sheetOf, type Given } from '../support/apps-script/workbook';
import type { Rows } from '../../core/cell';
import {
  blankAsText,
  INVOICES,
  isDay,
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

const given = (sheet: string, rows: Rows): readonly (readonly Given[])[] =>
  rows.map((row, r) => row.map((cell, c) => (isDay(sheet, r, c) ? dateCell(Number(cell)) : cell)));
const plain = (range: string): string => range.replaceAll('$', '').replaceAll("'", '');

const workbook = newWorkbook({
  now: '2026-07-05T10:00:00Z',
  sheets: { [INVOICES]: given(INVOICES, receivables), [SETTINGS_SHEET]: given(SETTINGS_SHEET, settings) },
  names: {
    AR_Receivables: plain(rangeOf(INVOICES, receivables)),
    AR_Settings: plain(rangeOf(SETTINGS_SHEET, settings)),
  },
});

test('the formula shows in Sheets what it shows everywhere', () => {
  expect(formula(workbook, 'AR_AGING', reference('AR_Receivables'), reference('AR_Settings'))).toEqual(spilled);
});

test('the report has in Sheets the cells and number formats that it has everywhere', () => {
  runHandler(workbook, 'agedBalance');
  const sheet = sheetOf(workbook, REPORT);
  expect(blankAsText(layerOf(sheet, 'value') as Rows, report.cells)).toEqual(report.cells);
  const formats = layerOf(sheet, 'numberFormat') as readonly (readonly string[])[];
  expect(numberFormats(report.cells, (row, column) => formats[row]?.[column])).toEqual(reportFormats);
});
