/** Writes a sheet as the core describes it: a new one, or in place of the one that we wrote before. */
import type { Area, Sheet } from '../../core/reports/sheet';
import { referenceTo } from './address';
import { setChoices } from './choices';
import { define } from './names';
import { ownSheet } from './own-sheet';
import { layOutPage } from './page-layout';
import { discardStage, stage } from './stage';
import { addTables, moveTables } from './tables';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** After a failure the workbook is as it was. */
export async function writeSheet(context: Excel.RequestContext, sheet: Sheet): Promise<void> {
  const own = await ownSheet(context, sheet);
  try {
    const staged = await stage(context, sheet);
    const worksheet = own.worksheet ?? staged;
    const kept = moveTables(worksheet, own, sheet.tables);
    if (own.worksheet) replaceCells(own.worksheet, staged, sheet);
    const tables = addTables(worksheet, own, sheet.tables, kept);
    layOutPage(worksheet, sheet);
    setChoices(worksheet, sheet);
    if (!own.worksheet) {
      staged.name = own.title;
      staged.visibility = 'Visible';
    }
    const mark = { name: sheet.mark, row: 0, column: 0, rows: 1, columns: 1 };
    for (const { name, ...area } of [...sheet.names, mark]) {
      const table = sheet.tables.find((candidate) => isSameArea(candidate, area));
      // By its name, so that rows which a person adds to a table belong to the named range as well.
      const formula = table ? `=${tables.get(table) ?? table.name}[#All]` : referenceTo(own.title, area);
      define(context, own.names, name, formula);
    }
    await context.sync();
  } catch (error) {
    await discardStage(context);
    throw error;
  }
}

/** Cells stay where they are and get new contents, so that formulas of the user still point at them. */
function replaceCells(worksheet: Excel.Worksheet, staged: Excel.Worksheet, { cells, widths }: Sheet): void {
  const rows = cells.length;
  const columns = widths.length;
  worksheet.getRangeByIndexes(rows, 0, MAX_ROWS - rows, MAX_COLUMNS).clear();
  worksheet.getRangeByIndexes(0, columns, rows, MAX_COLUMNS - columns).clear();
  worksheet.getRangeByIndexes(0, 0, rows, columns).copyFrom(staged.getRangeByIndexes(0, 0, rows, columns));
  staged.delete();
}

const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
