/** @jest-environment jsdom */
import { addIn } from './add-in';
import { formulaOf, type WorkbookModel } from './model';
import { cellsOf, sheetNamed } from './new-workbook';
import { startExcel, type ExcelHost } from './start-excel';

let excel: ExcelHost;
let workbook: WorkbookModel;
beforeAll(async () => {
  excel = await startExcel(addIn);
});
beforeEach(() => {
  workbook = excel.open({
    sheets: {
      Data: [
        ['Name', 'Amount'],
        ['Lenoir', 1],
        ['Auvray', 2],
      ],
      Mine: [['=Data!A2']],
    },
    tables: { Items: 'Data' },
    names: { Cells: '=Data!$A$2:$B$3', Whole: '=Items[#All]' },
  });
});

/** Does something with the sheet and its cells, and sends it. */
const on = <T>(action: (range: Excel.Range, sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const done = action(sheet.getRangeByIndexes(0, 0, 3, 2), sheet);
    await context.sync();
    return done;
  });

const loud = (name: string) => ({ message: expect.stringContaining(`The emulated Excel has no ${name}`) as unknown });

test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => unknown]>([
  ['Range.text', (range) => range.load('text')],
  ['Worksheet.tabColor', (_, sheet) => sheet.load('tabColor')],
  ['Worksheet.tabColor', (_, sheet) => (sheet.tabColor = '#ff0000')],
  ['Range.getColumn', (range) => range.getColumn(0).load('values')],
  ['Range.merge', (range) => range.merge()],
  ['RangeFont.italic', (range) => (range.format.font.italic = true)],
  ['Worksheet.charts', (_, sheet) => sheet.charts.load('items/name')],
])('what nobody emulates fails: %s', async (name, action) => {
  await expect(on(action)).rejects.toMatchObject(loud(name));
});

test('loading everything there is fails, because nobody knows what that is', async () => {
  await expect(on((range) => range.load())).rejects.toThrow();
});

test('an API that is younger than the manifest asks for is refused by the library itself', async () => {
  await expect(on((range) => range.getPrecedents())).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('what was not loaded cannot be read: the library sees to it', async () => {
  await expect(on((range) => range).then((range) => range.values as unknown)).rejects.toMatchObject({
    code: 'PropertyNotLoaded',
  });
});

test('an array of another size than its range is refused', async () => {
  await expect(on((range) => (range.values = [['one']]))).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a request beyond 5 MB is refused', async () => {
  const text = 'x'.repeat(3_000_000);
  await expect(on((_, sheet) => (sheet.getRangeByIndexes(0, 0, 1, 2).values = [[text, text]]))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
});

test.each([
  ['=A1', { value: '#NAME?', formula: '=A1' }],
  ['00123', { value: 123 }],
  ['3%', { value: 0.03 }],
  ['12/06', { value: 46185 }],
  ['TRUE', { value: true }],
  ["'00123", { value: '00123' }],
  ['1–30', { value: '1–30' }],
])('without a text format “%s” becomes what Excel takes it for', async (text, content) => {
  await on((_, sheet) => (sheet.getRangeByIndexes(5, 0, 1, 1).values = [[text]]));
  expect(sheetNamed(workbook, 'Data').grid.at(5, 0)).toEqual({ ...content, numberFormat: 'General', look: {} });
});

test('tables and names follow rows that are inserted and deleted above them', async () => {
  await on((range) => range.getEntireRow().insert('Down'));
  expect(workbook.tables[0]?.area).toMatchObject({ row: 3, rows: 3 });
  expect(workbook.names.map(formulaOf)).toEqual(['=Data!$A$5:$B$6', '=Items[#All]']);
  await on((_, sheet) => sheet.getRangeByIndexes(1, 0, 1, 1).getEntireRow().delete('Up'));
  expect(workbook.tables[0]?.area).toMatchObject({ row: 2, rows: 3 });
  expect(cellsOf(sheetNamed(workbook, 'Data'))[2]?.[0]?.value).toBe('Name');
});

test('the header of a table is neither deleted nor moved by resizing', async () => {
  await expect(on((range) => range.getEntireRow().delete('Up'))).rejects.toThrow('header');
  await expect(
    on((_, sheet) => sheet.tables.getItem('Items').resize(sheet.getRangeByIndexes(1, 0, 3, 2))),
  ).rejects.toThrow('header');
});

test('formulas and names lose a sheet that is deleted', async () => {
  await on((_, sheet) => sheet.delete());
  expect(cellsOf(sheetNamed(workbook, 'Mine'))[0]?.[0]?.formula).toBe('=#REF!A2');
  expect([workbook.tables, workbook.names.map(formulaOf)]).toEqual([[], ['=#REF!', '=#REF!']]);
});

test('formulas and names follow a sheet that is renamed', async () => {
  await on((_, sheet) => (sheet.name = 'Items of 2026'));
  expect(cellsOf(sheetNamed(workbook, 'Mine'))[0]?.[0]?.formula).toBe("='Items of 2026'!A2");
  expect(formulaOf(workbook.names[0] as never)).toBe("='Items of 2026'!$A$2:$B$3");
});
