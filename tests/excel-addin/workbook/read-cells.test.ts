/** @jest-environment jsdom */
import type { Cell, Rows } from '../../../core/cell';
import { EXTENT, readCells } from '../../../excel-addin/workbook/read-cells';
import { addIn } from '../../support/excel/add-in';
import { startExcel, type ExcelHost } from '../../support/excel/start-excel';

let excel: ExcelHost;
beforeAll(async () => {
  excel = await startExcel(addIn);
});

const readAll = (): Promise<Rows> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getUsedRangeOrNullObject().load(EXTENT);
    await context.sync();
    return readCells(context, range);
  });

const rowsOf = (count: number, row: (i: number) => Cell[]): Cell[][] => Array.from({ length: count }, (_, i) => row(i));

test('cells come as values: texts, numbers, truths, days as serials, and blanks as empty text', async () => {
  const rows = [
    ['Due', 46203, true],
    ['', '00123', -1.5],
  ];
  excel.open({ sheets: { Data: rows } });
  expect(await readAll()).toEqual(rows);
});

test('a large range is read in parts, none left out and none twice', async () => {
  const rows = rowsOf(25_000, (i) => [`customer ${i}`, i, i / 4]);
  excel.open({ sheets: { Data: rows } });
  const before = excel.traffic.requests;
  expect(await readAll()).toEqual(rows);
  expect(excel.traffic.requests - before).toBe(3);
});

test('parts that turn out to be beyond 5 MB are read again in smaller ones', async () => {
  const rows = rowsOf(3000, (i) => [`${i} ${'x'.repeat(i < 1000 ? 0 : 3000)}`, i]);
  excel.open({ sheets: { Data: rows } });
  expect(await readAll()).toEqual(rows);
});

test('a row that Excel cannot hand over is named', async () => {
  excel.open({ sheets: { Data: [['short'], ['x'.repeat(6_000_000)]] } });
  await expect(readAll()).rejects.toThrow('Row 2 holds more text than Excel hands over at once.');
});

test('any other refusal is passed on', async () => {
  excel.open({ sheets: { Data: [['short']] } });
  excel.traffic.failing.add(excel.traffic.requests + 2);
  await expect(readAll()).rejects.toMatchObject({ code: 'GeneralException' });
});
