import type { Browser } from 'playwright-core';
import type { Rows } from '../../core/cell';
import type { NamedArea } from '../../core/reports/sheet';
import type { GivenSheet } from '../../workbench/workbook';
import { launchChromium } from '../support/chromium';
import { openGrid, type GridPage } from '../support/grid';
import {
  blankAsText,
  FORMULA,
  INVOICES,
  isDay,
  numberFormats,
  receivables,
  REPORT,
  report,
  reportFormats,
  settings,
  SETTINGS_SHEET,
  spilled,
} from './scenario';

const named = (name: string, title: string, cells: Rows): GivenSheet => {
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const days = cells.flatMap((row, r) =>
    row.flatMap((_, c) =>
      isDay(title, r, c) ? [{ row: r, column: c, rows: 1, columns: 1, format: 'dd/mm/yyyy' }] : [],
    ),
  );
  const names: readonly NamedArea[] = [{ ...area, name }];
  return { title, cells, looks: days, names };
};

let browser: Browser;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchChromium();
  grid = await openGrid(
    browser,
    {
      title: 'Book',
      language: 'fr',
      sheets: [
        named('AR_Receivables', INVOICES, receivables),
        named('AR_Settings', SETTINGS_SHEET, settings),
        { title: 'Formule', cells: [], formulas: [{ row: 0, column: 0, formula: FORMULA }] },
      ],
    },
    { today: '2026-07-05', locale: 'fr-FR' },
  );
});
afterAll(() => browser.close());

test('the formula shows in the grid what it shows everywhere', async () => {
  const expected = spilled as Rows;
  expect(blankAsText(await grid.cells('Formule'), expected)).toEqual(expected);
});

test('the report has in the grid the cells and number formats that it has everywhere', async () => {
  await grid.writeAgedBalance();
  expect(blankAsText(await grid.cells(REPORT), report.cells)).toEqual(report.cells);
  const formats = await grid.formats(REPORT);
  expect(numberFormats(report.cells, (row, column) => formats[row]?.[column])).toEqual(reportFormats);
});
