/** Writes our sheets: each replaces the cells, formats and tables of the sheet that has its mark, in place. */
import { generateRandomId, mergeWorksheetSnapshotWithDefault, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { withRoom, type Sheet } from '../../core/reports/sheet';
import type { GivenSheet } from '../workbook';
import { setBars } from './bars';
import { cellMatrix } from './cells';
import { breath } from '../breath';
import { rowsToFit } from './fit-rows';
import { setCells, type Cells } from './set-cells';
import { freeTitle } from '../../core/reports/free-title';
import { change, type Grid } from './grid';
import { defineName, referenceTo, resolveName } from './names';
import { frozen, sizeOf, widthsOf } from './shape';
import { setTables } from './tables';

/** With a breath between its parts, so that a long sheet does not hold the page. */
export async function writeSheet(grid: Grid, sheet: Sheet): Promise<void> {
  const matrix = cellMatrix(sheet);
  await breath();
  const target = resolveName(grid, sheet.mark)?.sheet ?? addSheet(grid, sheet.title);
  await breath();
  const subUnitId = target.getSheetId();
  const { rowCount, columnCount } = sizeOf(sheet);
  if (target.getRowCount() < rowCount) change(grid, SetWorksheetRowCountMutation, { subUnitId, rowCount });
  if (target.getColumnCount() < columnCount) change(grid, SetWorksheetColumnCountMutation, { subUnitId, columnCount });
  const merged = target.getMergeData();
  if (merged.length > 0) change(grid, RemoveWorksheetMergeMutation, { subUnitId, ranges: [...merged] });
  // Emptied first, because a format that is written is laid over the one that is there.
  const { cells, hasFormulas } = emptied(target);
  await setCells(grid, subUnitId, cells, { hasFormulas });
  await setCells(grid, subUnitId, matrix, { hasFormulas: false });
  change(grid, SetWorksheetColWidthMutation, {
    subUnitId,
    ranges: [{ startRow: 0, endRow: target.getRowCount() - 1, startColumn: 0, endColumn: sheet.widths.length - 1 }],
    colWidth: widthsOf(sheet.widths),
  });
  change(grid, SetFrozenMutation, { subUnitId, ...frozen(sheet.frozenRows) });
  defineName(grid, sheet.mark, referenceTo(target.getName(), { row: 0, column: 0, rows: 1, columns: 1 }));
  await breath();
  for (const equip of equipping(grid, target, sheet, sheet.mark)) {
    equip();
    await breath();
  }
  grid.written.set(subUnitId, sheet);
  // No `sheet.choices`: the grid's package for them is not installed. What is typed is judged when it is read.
  for (const fit of rowsToFit(grid, target, sheet)) {
    fit();
    await breath();
  }
}

/** What stands on a sheet besides its cells. Tables and bars of the same owner are replaced. */
export function equipSheet(grid: Grid, target: Worksheet, sheet: GivenSheet, owner: string): void {
  for (const equip of equipping(grid, target, sheet, owner)) equip();
}

const equipping = (
  grid: Grid,
  target: Worksheet,
  { tables = [], bars = [], names = [], cells }: GivenSheet,
  owner: string,
): readonly (() => void)[] => [
  () => setTables(grid, target, owner, { tables, cells }),
  () => setBars(grid, target, owner, bars),
  () => {
    for (const area of names) defineName(grid, area.name, referenceTo(target.getName(), withRoom(area)));
  },
];

/** After the last tab. A title that is taken stays with the sheet of the person. */
function addSheet(grid: Grid, title: string): Worksheet {
  const { unit } = grid;
  const id = generateRandomId();
  const name = freeTitle(
    title,
    unit.getSheets().map((sheet) => sheet.getName()),
  );
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name });
  change(grid, InsertSheetMutation, { index: unit.getSheetSize(), sheet });
  const added = unit.getSheetBySheetId(id);
  if (!added) throw new Error(`${name} was not added`);
  return added;
}

function emptied(sheet: Worksheet): { readonly cells: Cells; readonly hasFormulas: boolean } {
  const cells: Cells = {};
  let hasFormulas = false;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    (cells[row] ??= {})[column] = null;
    hasFormulas ||= Boolean(cell?.f) || Boolean(cell?.si);
  });
  return { cells, hasFormulas };
}
