/** Rows as high as their text needs where it wraps or is large. Univer does so by itself only for what is typed. */
import type { Worksheet } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import type { Area, Sheet } from '../../core/reports/sheet';
import { execute, rangeOf, type Grid } from './grid';

type Filled = Pick<Sheet, 'cells'> & Partial<Pick<Sheet, 'looks'>>;

export function fitRows(grid: Grid, target: Worksheet, sheet: Filled): void {
  const special = (sheet.looks ?? []).filter(({ wrap, size }) => wrap === true || size !== undefined);
  const ranges = [...special, ...rowsOfOtherHeight(target, sheet)].map(rangeOf);
  const { undos, redos } = grid.injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight(ranges, target.getSheetId());
  execute(grid, redos, undos);
}

/** Left by what stood there before. */
function rowsOfOtherHeight(target: Worksheet, { cells }: Filled): readonly Area[] {
  const { defaultRowHeight } = target.getConfig();
  return cells.flatMap(({ length: columns }, row) =>
    target.getRowHeight(row) === defaultRowHeight ? [] : [{ row, column: 0, rows: 1, columns }],
  );
}
