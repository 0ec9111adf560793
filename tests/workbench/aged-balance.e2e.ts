import type { Browser } from 'playwright-core';
import type { Cell, Rows } from '../../core/cell';
import type { GivenSheet } from '../../workbench/workbook';
import { launchChromium } from '../support/chromium';
import { openGrid, type GridPage } from '../support/grid';
import { workbookWith } from './invoices';

const TODAY = '2026-06-30';

let browser: Browser;
let grid: GridPage;

const open = (...sheets: readonly GivenSheet[]): Promise<GridPage> =>
  openGrid(browser, workbookWith('en', ...sheets), { today: TODAY });

const close = async ({ complaints, close: closePage }: GridPage): Promise<void> => {
  await closePage();
  expect(complaints).toEqual([]);
};

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The cell so many columns right of the first cell that holds a text. */
function rightOf(rows: Rows, text: string, columns: number): Cell {
  const row = rows.find((cells) => cells.includes(text));
  return row?.[row.indexOf(text) + columns];
}

describe('the first time', () => {
  let said: string;

  beforeAll(async () => {
    const formulas = [{ row: 0, column: 0, formula: '=AR.AGING(AR_Receivables, AR_Settings)' }];
    grid = await open({ title: 'Notes', cells: [['To do'], ['Call Lenoir']] }, { title: 'Mine', cells: [], formulas });
    said = await grid.writeAgedBalance();
  });

  afterAll(() => close(grid));

  test('the receivables are found, the report and the settings are written, and the person is told', async () => {
    expect(said).toBe('Aged balance by customer written to the sheet “Aged balance”, as of 2026-06-30.');
    expect(await grid.sheets()).toEqual(['Invoices', 'Notes', 'Mine', 'Encours settings', 'Aged balance']);
    expect(rightOf(await grid.cells('Aged balance'), 'Menuiserie Lenoir', 9)).toBe(16180.5);
  });

  test('a formula that was there before its two names is calculated now that they exist, and spills', async () => {
    const cells = await grid.cells('Mine');
    expect(cells).toHaveLength(5);
    expect(rightOf(cells, 'Menuiserie Lenoir', 10)).toBe(16180.5);
  });

  test('codes that look like numbers, dates or formulas stay texts', async () => {
    const codes = (await grid.cells('Aged balance')).map(([code]) => code);
    expect(codes).toEqual(expect.arrayContaining(['00123', '=A1', '3%', '1-30']));
  });

  test('texts, amounts and shares have their number formats', async () => {
    const row = (await grid.cells('Aged balance')).findIndex((cells) => cells[1] === 'Menuiserie Lenoir');
    const formats = (await grid.formats('Aged balance'))[row];
    expect(formats?.slice(0, 2)).toEqual(['@', '@']);
    expect(formats?.[2]).toMatch(/^#,##0\.00;/);
    expect(formats?.[8]).toMatch(/^0\.0%/);
  });
});

describe('after that', () => {
  afterEach(() => close(grid));

  test('a formula over the two names follows an edited invoice, an added one and the settings', async () => {
    grid = await open({ title: 'Mine', cells: [] });
    await grid.writeAgedBalance();
    await grid.type('Mine', 'A1', '=AR.AGING(AR_Receivables, AR_Settings)');
    await grid.type('Invoices', 'F2', '10000');
    expect(rightOf(await grid.cells('Mine'), 'Menuiserie Lenoir', 10)).toBe(16310.5);
    await grid.type('Invoices', 'B7', 'Lycée Jean-Mermet');
    await grid.type('Invoices', 'E7', '2026-06-01');
    await grid.type('Invoices', 'F7', '500');
    expect(rightOf(await grid.cells('Mine'), 'Lycée Jean-Mermet', 3)).toBe(500);
    const settings = await grid.cells('Encours settings');
    const row = settings.findIndex(([key]) => key === 'asOf.inUse') + 1;
    await grid.type('Encours settings', `C${String(row)}`, '2026-06-05');
    expect(rightOf(await grid.cells('Mine'), 'Menuiserie Lenoir', 2)).toBe(6310.5);
  });

  test('an amount that is still being typed is in the report', async () => {
    grid = await open();
    await grid.begin('Invoices', 'F2', '10000');
    await grid.writeAgedBalance();
    expect(rightOf(await grid.cells('Aged balance'), 'Menuiserie Lenoir', 9)).toBe(16310.5);
  });

  test('the report is replaced where it stands, and formulas that point at it go on', async () => {
    grid = await open({ title: 'Mine', cells: [] });
    await grid.writeAgedBalance();
    const before = await grid.cells('Aged balance');
    const row = before.findIndex((cells) => cells[1] === 'Menuiserie Lenoir') + 1;
    await grid.type('Mine', 'A1', `='Aged balance'!K${String(row)}`);
    await grid.type('Mine', 'A2', '=SUM(EncoursAging[Balance])');
    expect(await grid.cells('Mine')).toEqual([[16180.5], [48970.5]]);
    await grid.type('Invoices', 'F2', '10000');
    await grid.type('Invoices', 'F5', '0');
    await grid.writeAgedBalance();
    expect(await grid.sheets()).toEqual(['Invoices', 'Mine', 'Encours settings', 'Aged balance']);
    expect(await grid.cells('Mine')).toEqual([[16310.5], [36460.5]]);
    expect(await grid.cells('Aged balance')).toHaveLength(before.length - 1);
  });

  test('with more buckets, and with fewer again, formulas still find the columns of its table by name', async () => {
    grid = await open({ title: 'Mine', cells: [] });
    await grid.writeAgedBalance();
    await grid.type('Mine', 'A1', '=SUM(EncoursAging[Balance])');
    const settings = await grid.cells('Encours settings');
    const edge = `C${String(settings.findIndex(([key]) => key === 'aging.edge.4') + 1)}`;
    await grid.type('Encours settings', edge, '120');
    await grid.writeAgedBalance();
    expect(await grid.cells('Mine')).toEqual([[48970.5]]);
    await grid.type('Encours settings', edge, 'not a number');
    await grid.writeAgedBalance();
    expect(await grid.cells('Mine')).toEqual([[48970.5]]);
  });

  test('the report is found again when a person has renamed its sheet', async () => {
    grid = await open();
    await grid.writeAgedBalance();
    await grid.rename('Aged balance', 'Monday meeting');
    await grid.type('Invoices', 'F2', '20000');
    await grid.writeAgedBalance();
    expect(await grid.sheets()).toEqual(['Invoices', 'Encours settings', 'Monday meeting']);
    expect(rightOf(await grid.cells('Monday meeting'), 'Menuiserie Lenoir', 9)).toBe(26310.5);
  });

  test('a sheet of the person with our title stays as it is', async () => {
    const own = [['My own list'], ['=B2']];
    grid = await open({ title: 'Aged balance', cells: own });
    await grid.writeAgedBalance();
    await grid.writeAgedBalance();
    expect(await grid.sheets()).toEqual(['Invoices', 'Aged balance', 'Encours settings', 'Aged balance (2)']);
    expect(await grid.cells('Aged balance')).toEqual(own);
  });

  test('on another day the as-of date in use moves on, and nothing else on the settings sheet', async () => {
    grid = await open();
    await grid.writeAgedBalance();
    await grid.type('Encours settings', 'D30', 'my own note');
    const before = await grid.cells('Encours settings');
    await grid.page.clock.setSystemTime('2026-07-01T09:00:00');
    expect(await grid.writeAgedBalance()).toContain('as of 2026-07-01');
    const after = await grid.cells('Encours settings');
    const changed = after.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === before[r]?.[c] ? [] : [[row[0], cell]])),
    );
    expect(changed).toEqual([['asOf.inUse', 46204]]);
  });

  test('without receivables nothing is written and the person is told what is missing', async () => {
    grid = await openGrid(browser, {
      title: 'Empty',
      language: 'en',
      sheets: [{ title: 'Notes', cells: [['To do']] }],
    });
    expect(await grid.writeAgedBalance()).toBe('Choose the table of receivables first.');
    expect(await grid.sheets()).toEqual(['Notes']);
  });
});
