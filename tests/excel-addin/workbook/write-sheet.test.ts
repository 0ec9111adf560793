/** @jest-environment jsdom */
import type { Cell } from '../../../core/cell';
import type { Sheet } from '../../../core/reports/sheet';
import { writeSheet } from '../../../excel-addin/workbook/write-sheet';
import { addIn } from '../../support/excel/add-in';
import { formulaOf, type WorkbookModel } from '../../support/excel/model';
import { cellsOf, sheetNamed } from '../../support/excel/new-workbook';
import { MARK, sheetOf } from '../../support/excel/sheets';
import { startExcel, type ExcelHost } from '../../support/excel/start-excel';

let excel: ExcelHost;
let workbook: WorkbookModel;
beforeAll(async () => {
  excel = await startExcel(addIn);
});
beforeEach(() => {
  workbook = excel.open({
    sheets: {
      Invoices: [
        ['Customer', 'Amount'],
        ['Lenoir', 100],
      ],
      Mine: [["='Report'!$B$2", '=SUM(Test_table[Amount])']],
    },
    tables: { Invoices: 'Invoices' },
  });
});

const write = (sheet: Sheet): Promise<void> => Excel.run((context) => writeSheet(context, sheet));
const valuesOf = (title: string): Cell[][] =>
  cellsOf(sheetNamed(workbook, title)).map((row) => row.map(({ value }) => value));
const formulasOf = (title: string) =>
  cellsOf(sheetNamed(workbook, title)).map((row) => row.map(({ formula }) => formula));
const nameOf = (name: string): string | undefined => {
  const found = workbook.names.find((item) => item.name === name);
  return found && formulaOf(found);
};
const tableNamed = (name: string) => workbook.tables.find((table) => table.name === name);

const table = (...rows: Cell[][]) => ({ name: 'Test_table', rows: [['Customer', 'Amount'], ...rows] });
const first = sheetOf('Report', ['Title'], [table(['Lenoir', 1], ['Auvray', 2])]);

describe('a first report', () => {
  test('stands on a new sheet behind the others, found again by its mark', async () => {
    await write(first);
    expect(workbook.sheets.map(({ title, visibility }) => [title, visibility])).toEqual([
      ['Invoices', 'Visible'],
      ['Mine', 'Visible'],
      ['Report', 'Visible'],
    ]);
    expect(valuesOf('Report')).toEqual(first.cells);
    expect(nameOf(MARK)).toBe('=Report!$A$1');
  });

  test('has a native table over its rows', async () => {
    await write(first);
    expect(tableNamed('Test_table')).toMatchObject({ area: { row: 1, column: 0, rows: 3, columns: 2 } });
  });

  test.each(['=A1', '+33 6 12 34 56 78', '-5', '00123', '1–30', '3%', '12/06', 'TRUE', '1e5', ' 7', '@now'])(
    'keeps the text “%s” as it stands',
    async (text) => {
      await write(sheetOf('Report', [text], [table([text, 1])]));
      expect(cellsOf(sheetNamed(workbook, 'Report'))[2]?.[0]).toMatchObject({ value: text, numberFormat: '@' });
      expect(formulasOf('Report').flat().filter(Boolean)).toEqual([]);
    },
  );

  test('shows numbers in the format of their look, the later look winning, and blank cells as they are', async () => {
    const looks = [
      { row: 1, column: 1, rows: 3, columns: 1, format: '0.0' },
      { row: 3, column: 1, rows: 1, columns: 1, format: '#,##0' },
    ];
    await write(sheetOf('Report', ['Title'], [table(['Lenoir', 1], ['Auvray', 2], ['', ''])], { looks }));
    const formats = cellsOf(sheetNamed(workbook, 'Report')).map((row) => row.map(({ numberFormat }) => numberFormat));
    expect(formats.slice(1, 5)).toEqual([
      ['@', '@'],
      ['@', '0.0'],
      ['@', '#,##0'],
      ['General', 'General'],
    ]);
  });

  test('looks, prints and freezes as the sheet says', async () => {
    await write({
      ...first,
      looks: [
        { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 15, color: '#5c5c5c', fill: '#ffffff' },
        { row: 3, column: 1, rows: 1, columns: 1, align: 'right', wrap: true, ruled: true },
      ],
      bars: [{ row: 2, column: 1, rows: 2, columns: 1 }],
      charts: [],
      links: [],
      widths: [30, 10],
      frozenRows: 2,
      landscape: true,
      gridlines: true,
    });
    const sheet = sheetNamed(workbook, 'Report');
    expect(sheet.grid.at(0, 0).look).toEqual({
      'font.bold': true,
      'font.size': 15,
      'font.color': '#5c5c5c',
      'fill.color': '#ffffff',
    });
    expect(sheet.grid.at(3, 1).look).toEqual({
      horizontalAlignment: 'Right',
      wrapText: true,
      'EdgeTop.style': 'Double',
    });
    expect(sheet.bars).toMatchObject([{ area: { row: 2, column: 1, rows: 2, columns: 1 } }]);
    expect([...sheet.columnWidths]).toEqual([
      [0, 161.25],
      [1, 56.25],
    ]);
    expect(sheet.frozenRows).toBe(2);
    expect(sheet.page).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '$1:$2',
    });
  });

  test('offers words where a few are expected, and asks before it keeps another', async () => {
    const choices = [{ row: 2, column: 1, rows: 1, columns: 1, values: ['oui', 'non'], warning: 'Oui ou non.' }];
    await write({ ...first, choices });
    const alert = { showAlert: true, style: 'Warning', title: 'Report', message: 'Oui ou non.' };
    expect(sheetNamed(workbook, 'Report').validations).toEqual([
      {
        area: { row: 2, column: 1, rows: 1, columns: 1 },
        says: { values: ['oui', 'non'], inCellDropDown: true, ...alert },
      },
    ]);
  });

  test('names its cells, and a table by the table, so that rows which are added belong to it', async () => {
    const names = [
      { name: 'AR_Title', row: 0, column: 0, rows: 1, columns: 1 },
      { name: 'AR_Table', row: 1, column: 0, rows: 3, columns: 2 },
    ];
    await write({ ...first, names });
    expect(nameOf('AR_Title')).toBe('=Report!$A$1');
    expect(nameOf('AR_Table')).toBe('=Test_table[#All]');
  });

  test('leaves alone a sheet of the user that has its title', async () => {
    workbook = excel.open({ sheets: { Report: [['my own']] } });
    await write(first);
    expect(valuesOf('Report')).toEqual([['my own']]);
    expect(valuesOf('Report (2)')).toEqual(first.cells);
    expect(nameOf(MARK)).toBe("='Report (2)'!$A$1");
  });

  test('names its table otherwise when the user has one of that name, and finds it again', async () => {
    workbook = excel.open({ sheets: { Mine: [['Customer'], ['Lenoir']] }, tables: { Test_table: 'Mine' } });
    await write(first);
    await write(sheetOf('Report', ['Title'], [table(['Lenoir', 1])]));
    expect(workbook.tables.map(({ name, sheet, area }) => [name, sheet.title, area.rows])).toEqual([
      ['Test_table', 'Mine', 2],
      ['Test_table_2', 'Report', 2],
    ]);
  });
});

describe('the next report', () => {
  beforeEach(() => write(first));

  test.each([
    ['fewer rows', [table(['Lenoir', 5])]],
    ['more rows', [table(['Lenoir', 5], ['Auvray', 6], ['Colbert', 7], ['Sorel', 8])]],
  ])('with %s takes the place of the one before, its table resized', async (_, parts) => {
    const before = tableNamed('Test_table');
    const next = sheetOf('Report', ['New title'], parts);
    await write(next);
    expect(valuesOf('Report')).toEqual(next.cells);
    expect(tableNamed('Test_table')).toBe(before);
    expect(before?.area).toEqual({ row: 1, column: 0, rows: parts[0]?.rows.length, columns: 2 });
    expect(workbook.sheets.map(({ title }) => title)).toEqual(['Invoices', 'Mine', 'Report']);
  });

  test('leaves the sheets of the user and formulas that point at ours as they are', async () => {
    const invoices = cellsOf(sheetNamed(workbook, 'Invoices'));
    const mine = formulasOf('Mine');
    await write(sheetOf('Report', ['New title'], [table(['Lenoir', 5])]));
    expect(cellsOf(sheetNamed(workbook, 'Invoices'))).toEqual(invoices);
    expect(formulasOf('Mine')).toEqual(mine);
  });

  test('is written to our sheet under the title that a person gave it', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Report').name = 'Ours, renamed';
      await context.sync();
    });
    const next = sheetOf('Report', ['New title'], [table(['Lenoir', 5])]);
    await write(next);
    expect(valuesOf('Ours, renamed')).toEqual(next.cells);
    expect(nameOf(MARK)).toBe("='Ours, renamed'!$A$1");
    expect(workbook.sheets).toHaveLength(3);
  });

  test('with more or fewer lines on top moves the table down or up', async () => {
    const before = tableNamed('Test_table');
    for (const lines of [['Title', 'more', 'and more'], ['Title'], ['Title', 'again']]) {
      const next = sheetOf('Report', lines, [table(['Lenoir', 5])]);
      await write(next);
      expect(valuesOf('Report')).toEqual(next.cells);
      expect(tableNamed('Test_table')).toBe(before);
      expect(before?.area.row).toBe(lines.length);
      expect(nameOf(MARK)).toBe('=Report!$A$1');
    }
  });

  test('keeps each of several tables while the rows of the others come and go', async () => {
    const report = (eur: number, usd: number): Sheet =>
      sheetOf(
        'Report',
        ['Title'],
        [
          { name: 'Test_table', rows: [['Customer'], ...Array.from({ length: eur }, () => ['EUR'])] },
          { name: 'Test_usd', rows: [['Customer'], ...Array.from({ length: usd }, () => ['USD'])] },
        ],
      );
    await write(report(3, 2));
    const before = [tableNamed('Test_table'), tableNamed('Test_usd')];
    for (const [eur, usd] of [
      [1, 6],
      [9, 1],
      [2, 2],
    ] as const) {
      const next = report(eur, usd);
      await write(next);
      expect(valuesOf('Report')).toEqual(next.cells);
      expect([tableNamed('Test_table'), tableNamed('Test_usd')]).toEqual(before);
      expect(before.map((own) => own?.area)).toEqual(next.tables.map(({ name: _, ...area }) => area));
    }
  });

  test('without a table that was there leaves no table behind', async () => {
    await write(sheetOf('Report', ['Title', 'nothing is open'], []));
    expect(tableNamed('Test_table')).toBeUndefined();
    expect(valuesOf('Report')).toEqual([['Title'], ['nothing is open']]);
  });

  test('leaves no bars, choices, formats or columns of the one before', async () => {
    const area = { row: 2, column: 1, rows: 2, columns: 1 };
    await write({ ...first, bars: [area], choices: [{ ...area, values: ['oui', 'non'], warning: '' }] });
    await write({ ...sheetOf('Report', ['Title'], []), frozenRows: 0 });
    const { bars, validations, frozenRows, grid } = sheetNamed(workbook, 'Report');
    expect([bars, validations, frozenRows, grid.at(2, 1)]).toEqual([
      [],
      [],
      0,
      { value: '', numberFormat: 'General', look: {} },
    ]);
  });
});

describe('when something fails', () => {
  const next = sheetOf('Report', ['New title', 'more'], [table(['Colbert', 7])]);
  const state = () => ({
    cells: workbook.sheets.map((sheet) => [sheet.title, cellsOf(sheet)]),
    tables: workbook.tables.map(({ name, area }) => [name, area]),
    names: workbook.names.map((name) => [name.name, formulaOf(name)]),
  });

  /** Writes again and again, with another request failing each time, until there is none left that could. */
  async function failAtEach(sheet: Sheet, check: () => void): Promise<number> {
    for (let n = 1; ; n++) {
      excel.traffic.failing.add(excel.traffic.requests + n);
      const failed = await write(sheet).then(
        () => false,
        () => true,
      );
      excel.traffic.failing.clear();
      if (!failed) return n - 1;
      check();
    }
  }

  test('the workbook is as it was, whichever request it is', async () => {
    await write(first);
    const previous = state();
    const failures = await failAtEach(next, () => expect(state()).toEqual(previous));
    expect(failures).toBeGreaterThan(5);
    expect(valuesOf('Report')).toEqual(next.cells);
  });

  test('a first report leaves nothing behind', async () => {
    const previous = state();
    const failures = await failAtEach(first, () => expect(state()).toEqual(previous));
    expect(failures).toBeGreaterThan(3);
    expect(valuesOf('Report')).toEqual(first.cells);
  });

  test('a protected sheet keeps its report', async () => {
    await write(first);
    sheetNamed(workbook, 'Report').isProtected = true;
    const previous = state();
    await expect(write(next)).rejects.toThrow('protected');
    expect(state()).toEqual(previous);
  });

  test('what was left behind when Excel was closed in the middle is cleared away', async () => {
    for (let n = 4; n < 30; n++) excel.traffic.failing.add(excel.traffic.requests + n);
    await expect(write(first)).rejects.toThrow('GeneralException');
    expect(workbook.sheets).toHaveLength(3);
    excel.traffic.failing.clear();
    await write(first);
    expect(workbook.sheets.map(({ title }) => title)).toEqual(['Invoices', 'Mine', 'Report']);
  });
});

test('a report beyond 5 MB is written in several requests, whole', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => [`customer ${i} ${'x'.repeat(600)}`, i]);
  const large = sheetOf('Report', ['Title'], [table(...rows)]);
  await write(large);
  expect(valuesOf('Report')).toEqual(large.cells);
});
