/** Reads ranges of any size: Excel on the web refuses an answer beyond 5 MB, and gives nothing beyond five million cells. */
import type { Cell, Rows } from '../../core/cell';
import { textIn } from '../../core/text/text';
import { hostLanguage } from '../host-language';

/** About 2.5 MB for cells as ledgers have them. */
const CELLS_AT_ONCE = 60_000;

/** What must be loaded of a range to read its cells. */
export const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

/** The cells of a range whose extent is loaded. Errors come as their text, dates as serials. */
export async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<Rows> {
  const { rowIndex, rowCount, columnCount } = range;
  const cells: Cell[][] = [];
  let atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  while (cells.length < rowCount) {
    const rows = Math.min(atOnce, rowCount - cells.length);
    const part = await readPart(context, range, cells.length, rows);
    if (part) for (const row of part) cells.push(row);
    else if (rows > 1) atOnce = Math.ceil(rows / 2);
    else throw new Error(textIn(hostLanguage()).hosts.excel.rowTooLarge(rowIndex + cells.length + 1));
  }
  return cells;
}

/** Undefined when these were too many cells at once. */
async function readPart(
  context: Excel.RequestContext,
  range: Excel.Range,
  first: number,
  rows: number,
): Promise<Cell[][] | undefined> {
  const part = range
    .getRow(first)
    .getResizedRange(rows - 1, 0)
    .load('values');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
  // Excel may leave out what is too large instead of refusing.
  return (part.values as Cell[][] | null) ?? undefined;
}
