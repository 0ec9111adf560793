/** Rows as high as their text needs where it wraps or is large. Univer does so by itself only for what is typed. */
import type { Worksheet } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import type { Area, Sheet } from '../../core/reports/sheet';
import { execute, rangeOf, type Grid } from './grid';

type Filled = Pick<Sheet, 'cells'> & Partial<Pick<Sheet, 'looks'>>;

export function fitRows(grid: Grid, target: Worksheet, sheet: Filled): void {
  for (const fit of rowsToFit(grid, target, sheet)) fit();
}

/** The same in pieces, each to be done when there is time. */
export function rowsToFit(grid: Grid, target: Worksheet, sheet: Filled): readonly (() => void)[] {
  const special = (sheet.looks ?? []).filter(({ wrap, size }) => wrap === true || size !== undefined);
  const areas = [...special, ...rowsOfOtherHeight(target, sheet)].flatMap(piecesOf);
  return areas.map((area) => () => {
    const heights = grid.injector.get(AutoHeightController);
    const { undos, redos } = heights.getUndoRedoParamsOfAutoHeight([rangeOf(area)], target.getSheetId());
    execute(grid, redos, undos);
  });
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

/** Left by what stood there before. */
function rowsOfOtherHeight(target: Worksheet, { cells }: Filled): readonly Area[] {
  const { defaultRowHeight } = target.getConfig();
  return cells.flatMap(({ length: columns }, row) =>
    target.getRowHeight(row) === defaultRowHeight ? [] : [{ row, column: 0, rows: 1, columns }],
  );
}
