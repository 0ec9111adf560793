/** The table of receivables: the cells that the workbook calls `AR_Receivables`, or a table that looks like one. */
import { referenceTo } from './address';
import { formulaOfFoundTable } from './find-table';
import { cellsNamed, define, type NamedCells, type Names } from './names';
import { EXTENT } from './read-cells';

export const RECEIVABLES = 'AR_Receivables';

/**
 * The cells of the name, which follows rows that were added, and is given to a table when the workbook has none.
 * Undefined when no table looks like receivables.
 */
export async function receivablesCells(
  context: Excel.RequestContext,
  names: Names,
  named: NamedCells | undefined,
): Promise<NamedCells | undefined> {
  const formula = named ? await formulaWithRowsBelow(context, named) : await formulaOfFoundTable(context, names);
  if (formula === undefined) return named;
  define(context, names, RECEIVABLES, formula);
  return (await cellsNamed(context, new Set([...names, RECEIVABLES.toLowerCase()]), [RECEIVABLES])).get(RECEIVABLES);
}

/**
 * A native table grows by itself. The name of other cells has to follow: to the last row that touches them. Undefined
 * when it is there already.
 */
async function formulaWithRowsBelow(
  context: Excel.RequestContext,
  { name, range, worksheet }: NamedCells,
): Promise<string | undefined> {
  if ((name.formula as string).includes('[')) return undefined;
  const region = range.getLastRow().getSurroundingRegion().load(EXTENT);
  await context.sync();
  const { rowIndex: row, columnIndex: column, columnCount: columns } = range;
  const rows = region.rowIndex + region.rowCount - row;
  return rows > range.rowCount ? referenceTo(worksheet.name, { row, column, rows, columns }) : undefined;
}
