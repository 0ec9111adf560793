/** Formulas are calculated beside the page, which may change meanwhile. */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { calculated, openGrid, type GridPage } from '../support/grid';
import { workbookWith } from './invoices';

let browser: Browser;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  const formulas = [
    { row: 0, column: 0, formula: '=AR.DAYS_PAST_DUE(Invoices!E2,B1)' },
    { row: 0, column: 1, formula: '=DATE(2026,6,30)' },
    // Spills into what stands below it.
    { row: 0, column: 3, formula: '=Invoices!B2:B6' },
  ];
  const cells = [[], [], [null, null, null, 'in the way']];
  grid = await openGrid(browser, workbookWith('en', { title: 'Test', cells, formulas }));
});

afterEach(async () => {
  await grid.close();
  expect(grid.complaints).toEqual([]);
});

/** Changes the cell that formulas depend on and, once the calculation has begun, another. */
async function changeMeanwhile(row: number, column: number, value: number | string): Promise<void> {
  await grid.page.evaluate(
    ([changedRow, changedColumn, changed]) => {
      const { univerAPI } = window;
      const sheet = (name: string) => univerAPI.getActiveWorkbook().getSheetByName(name);
      const begun = univerAPI.getFormula().calculationStart(() => {
        begun.dispose();
        sheet('Test').getRange(changedRow, changedColumn, 1, 1).setValue(changed);
      });
      sheet('Invoices').getRange(1, 4, 1, 1).setValue(46000);
      sheet('Invoices').getRange(1, 1, 1, 1).setValue('Lenoir');
    },
    [row, column, value] as const,
  );
  await calculated(grid.page);
}

test('a value that replaces a formula while it is calculated stays', async () => {
  expect((await grid.cells('Test'))[0]?.[0]).toBe(136);
  await changeMeanwhile(0, 0, 5);
  expect((await grid.cells('Test'))[0]?.[0]).toBe(5);
});

test('a value that stands in the way of a table stays as it was typed last', async () => {
  expect((await grid.cells('Test'))[0]?.[3]).toBe('#SPILL!');
  await changeMeanwhile(2, 3, 'typed meanwhile');
  expect((await grid.cells('Test'))[2]?.[3]).toBe('typed meanwhile');
});

test('once nothing stands in the way, the table is there with what the cells hold now', async () => {
  await grid.page.evaluate(() => {
    window.univerAPI.getActiveWorkbook().getSheetByName('Test').getRange(2, 3, 1, 1).setValue('');
  });
  await changeMeanwhile(4, 4, 'beside it');
  expect((await grid.cells('Test')).map((row) => row[3])).toEqual([
    'Lenoir',
    'Menuiserie Lenoir',
    'Bâti-Loire',
    'Clinique Sainte-Aude',
    'Hôtel des Remparts',
  ]);
});
