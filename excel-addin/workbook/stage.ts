/**
 * A hidden sheet on which a report is built, however many requests that takes. Only when it is complete does it become
 * the report or is it copied over the previous one, in one request: what fails before leaves the previous report.
 */
import type { Cell } from '../../core/cell';
import type { Sheet } from '../../core/reports/sheet';
import { cellFormats } from './cell-formats';
import { chunksOf } from './chunks';
import { look } from './look';

const TITLE = '~Encours';

export async function stage(context: Excel.RequestContext, sheet: Sheet): Promise<Excel.Worksheet> {
  await discardStage(context);
  const worksheet = context.workbook.worksheets.add(TITLE);
  worksheet.visibility = 'Hidden';
  const values = sheet.cells.map((row) => row.map((cell) => cell ?? ''));
  const formats = cellFormats(sheet);
  const sizes = values.map((row, r) => JSON.stringify([row, formats[r]]).length);
  for (const { first, end } of chunksOf(sizes)) {
    const range = worksheet.getRangeByIndexes(first, 0, end - first, sheet.widths.length);
    await writeCells(context, range, values.slice(first, end), formats.slice(first, end));
  }
  for (const area of sheet.looks) look(worksheet, area);
  return worksheet;
}

/** Formats first: only a cell that is a text already keeps what it gets as it stands. */
async function writeCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  values: Cell[][],
  formats: string[][],
): Promise<void> {
  range.numberFormat = formats;
  range.values = values;
  await context.sync();
}

/** Also one that was left behind when Excel was closed in the middle. */
export async function discardStage(context: Excel.RequestContext): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(TITLE);
  await context.sync();
  if (worksheet.isNullObject) return;
  worksheet.delete();
  await context.sync();
}
