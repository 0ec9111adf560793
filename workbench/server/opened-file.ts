/** A file as sheets for the grid. Nothing is ever written to it. */
import path from 'node:path';
import type { Rows } from '../../core/cell';
import type { Area } from '../../core/reports/sheet';
import { tabNamed } from '../../core/reports/tab';
import { defaultSettings } from '../../core/settings';
import { textInput } from '../../files/delimited/text-input';
import { bytesOfFile, type Bytes } from '../../files/bytes';
import { isWorkbook } from '../../files/format';
import { readCellContext } from '../../files/xlsx/cell-context';
import { readCellLooks } from '../../files/xlsx/cell-looks';
import { readWholeSheet } from '../../files/xlsx/whole-sheet';
import { openWorkbook, type Workbook } from '../../files/xlsx/workbook';
import type { GivenSheet } from '../workbook';

export type NamedCells = { readonly name: string; readonly sheet: string; readonly area: Area };

export type OpenedFile = {
  readonly title: string;
  readonly sheets: readonly GivenSheet[];
  readonly names: readonly NamedCells[];
  /** Undefined: a text file. */
  readonly workbook: Workbook | undefined;
};

export async function openFile(file: string): Promise<OpenedFile> {
  const bytes = await bytesOfFile(file);
  const title = path.basename(file);
  if (!(await isWorkbook(bytes, file)))
    return { title, sheets: [await textSheet(bytes, file)], names: [], workbook: undefined };
  const workbook = await openWorkbook(bytes, file);
  return { title, sheets: await workbookSheets(workbook), names: [...workbook.names.values()], workbook };
}

async function workbookSheets(workbook: Workbook): Promise<readonly GivenSheet[]> {
  const context = await readCellContext(workbook);
  const looks = await readCellLooks(workbook);
  const sheets: GivenSheet[] = [];
  for (const [place, sheet] of workbook.sheets.entries()) {
    const tables = workbook.tables.filter((table) => table.sheet === sheet.name);
    sheets.push({
      ...(await readWholeSheet(workbook, sheet, context, looks)),
      title: sheet.name,
      place,
      hidden: !sheet.visible,
      tables: tables.map(({ name, area }) => ({ ...area, name })),
    });
  }
  return sheets;
}

async function textSheet(bytes: Bytes, file: string): Promise<GivenSheet> {
  const table = await textInput(bytes, file).receivables(defaultSettings('en').reading, undefined);
  const cells: Rows[number][] = [];
  for await (const batch of table.batches()) for (const row of batch) cells.push(row);
  return { title: tabNamed(path.parse(file).name), cells, widths: fittingWidths(cells.slice(0, ROWS_MEASURED)) };
}

const ROWS_MEASURED = 100;
const NARROWEST = 8;
const WIDEST = 40;

function fittingWidths(rows: Rows): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const length = Math.min(WIDEST, String(cell ?? '').length);
      widths[column] = Math.max(widths[column] ?? NARROWEST, length);
    }
  }
  return widths;
}
