/** Rows as high as their text needs where it wraps or is large. Univer does so by itself only for what is typed. */
import { ObjectMatrix, type Worksheet } from '@univerjs/core';
import { AutoHeightController, SetWorksheetRowAutoHeightMutation } from '@univerjs/preset-sheets-core';
import type { Area, Sheet } from '../../core/reports/sheet';
import { change, execute, rangeOf, type Grid } from './grid';

type Filled = Pick<Sheet, 'cells'> & Partial<Pick<Sheet, 'looks'>>;

export function fitRows(grid: Grid, target: Worksheet, sheet: Filled): void {
  for (const fit of rowsToFit(grid, target, sheet)) fit();
}

/** The same in pieces, each to be done when there is time. */
export function rowsToFit(grid: Grid, target: Worksheet, sheet: Filled): readonly (() => void)[] {
  const special = (sheet.looks ?? []).filter(({ wrap, size }) => wrap === true || size !== undefined);
  return [
    () => forgetHeights(grid, target, sheet),
    ...special.flatMap(piecesOf).map((area) => () => fit(grid, target, area)),
  ];
}

/** Left by what stood there before. */
function forgetHeights(grid: Grid, target: Worksheet, { cells }: Filled): void {
  const subUnitId = target.getSheetId();
  const { defaultRowHeight: autoHeight } = target.getConfig();
  const rowsAutoHeightInfo = cells.flatMap((_, row) =>
    target.getRowHeight(row) === autoHeight ? [] : [{ row, autoHeight }],
  );
  if (rowsAutoHeightInfo.length > 0) change(grid, SetWorksheetRowAutoHeightMutation, { subUnitId, rowsAutoHeightInfo });
}

/** Rows grow to what their cells in the area need. */
function fit(grid: Grid, target: Worksheet, area: Area): void {
  const heights = grid.injector.get(AutoHeightController);
  // Without heights that are known, every column of the sheet would be measured.
  const { undos, redos } = heights.getUndoRedoParamsOfAutoHeight(
    [rangeOf(area)],
    target.getSheetId(),
    new ObjectMatrix(),
  );
  execute(grid, redos, undos);
}

/** Rows that are fitted at once. */
const PIECE = 200;

const piecesOf = ({ row, column, rows, columns }: Area): readonly Area[] =>
  Array.from({ length: Math.ceil(rows / PIECE) }, (_, i) => ({
    row: row + i * PIECE,
    column,
    rows: Math.min(PIECE, rows - i * PIECE),
    columns,
  }));
