/**
 * What a workbook holds already of a sheet that we are about to write.
 *
 * Our sheet is the one to which its mark points, whatever its title is by now. A sheet with our title but without our
 * mark is the user's.
 */
import type { Sheet } from '../../core/reports/sheet';
import { freeName, sheetTitles } from './free-name';
import { cellsNamed, namesIn, type Names } from './names';
import { EXTENT } from './read-cells';

export type OwnTable = {
  readonly name: string;
  readonly table: Excel.Table;
  readonly row: number;
  readonly column: number;
};

export type OwnSheet = {
  /** Undefined when there is none yet. */
  readonly worksheet: Excel.Worksheet | undefined;
  /** The title that it has, or for a new one the first that is free. */
  readonly title: string;
  readonly tables: readonly OwnTable[];
  /** Every name of the workbook, its tables' among them. */
  readonly names: Names;
};

export async function ownSheet(context: Excel.RequestContext, { mark, title }: Sheet): Promise<OwnSheet> {
  const worksheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  const names = await namesIn(context);
  const marked = (await cellsNamed(context, names, [mark])).get(mark);
  const all = new Set([...names, ...tables.items.map(({ name }) => name.toLowerCase())]);
  if (!marked) {
    const titles = worksheets.items.map(({ name }) => name);
    return { worksheet: undefined, title: freeName(title, titles, sheetTitles), tables: [], names: all };
  }

  const places = tables.items.map((table) => ({
    table,
    worksheet: table.worksheet.load('name'),
    range: table.getRange().load(EXTENT),
  }));
  await context.sync();
  return {
    worksheet: marked.worksheet,
    title: marked.worksheet.name,
    tables: places
      .filter(({ worksheet }) => worksheet.name === marked.worksheet.name)
      .map(({ table, range }) => ({ name: table.name, table, row: range.rowIndex, column: range.columnIndex })),
    names: all,
  };
}
